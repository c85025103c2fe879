import type { Listing } from '../../src/domain/release';
import type { Judged, Quality } from './judge';

const share = (value: number) => value.toFixed(2);

export function curveTable(curve: readonly Quality[]): string {
	return [
		'| threshold | recall | precision | proposed | right |',
		'| --------: | -----: | --------: | -------: | ----: |',
		...curve.map(
			({ threshold, recall, precision, proposed, right }) =>
				`| ${share(threshold)} | ${share(recall)} | ${share(precision)} | ${proposed} | ${right} |`
		)
	].join('\n');
}

/** The line that other programs read. */
export function lastLine({ recall, precision }: Pick<Quality, 'recall' | 'precision'>): string {
	return `recall ${share(recall)} at precision ${share(precision)}`;
}

export function pairLines(
	title: string,
	pairs: readonly Judged[],
	listings: ReadonlyMap<string, Listing>
): string {
	const line = (id: string) => {
		const listing = listings.get(id);
		return listing ? `${id}  "${listing.title}"` : `${id}  (not in the release)`;
	};
	return [
		title,
		...pairs.map(({ a, b, score }) => `  ${share(score)}  ${line(a)}\n        ${line(b)}`)
	].join('\n');
}
