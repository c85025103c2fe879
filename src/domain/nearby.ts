import type { Reading } from './reading';

/**
 * Who has running work on a topic in other places of the same M49 subregions: actor codes that
 * fund or implement it, those with most initiatives first, equal ones by code.
 *
 * @param countries country codes that the question is about
 * @param topics topic codes
 */
export function activeNearby(
	{ dataset, rows, statuses }: Reading,
	countries: ReadonlySet<number>,
	topics: ReadonlySet<number>
): number[] {
	const { country, topic, funder, implementer } = dataset.columns.fields;
	const subregion = (code: number) => dataset.reference.countries[code]!.subregion;
	const near = new Set([...countries].map(subregion));
	const counts = new Map<number, number>();

	for (const row of rows) {
		if (!statuses.running[row]) continue;
		const has = ({ offsets, values }: typeof topic, wanted: (code: number) => boolean) =>
			values.subarray(offsets[row]!, offsets[row + 1]!).some(wanted);
		if (!has(topic, (code) => topics.has(code))) continue;
		if (!has(country, (code) => !countries.has(code) && near.has(subregion(code)))) continue;
		const actors = [funder, implementer].flatMap(({ offsets, values }) =>
			Array.from(values.subarray(offsets[row]!, offsets[row + 1]!))
		);
		for (const actor of new Set(actors)) counts.set(actor, (counts.get(actor) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([actor]) => actor);
}
