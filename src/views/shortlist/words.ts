import { isoDay, type Dataset } from '../../domain/dataset';
import type { Around, ShortlistCell } from '../../domain/shortlist';
import { i18n } from '../../i18n/i18n.svelte';
import { toCsv } from '../../domain/csv';

export function actorName({ reference }: Dataset, code: number): string {
	const actor = reference.actors[code]!;
	return actor.acronym ?? actor.name;
}

/** Why a cell is on the list, in one sentence from the data. */
export function reasonOf(cell: ShortlistCell): string {
	return i18n.m.shortlistWhy({
		need: cell.need === null ? null : i18n.number(cell.need, 2),
		area: cell.area && i18n.m.shortlistArea[cell.area],
		records: cell.rows.length,
		counting: cell.counting,
		coverage: i18n.number(cell.coverage, 2),
		end: cell.cliff && {
			date: i18n.date(isoDay(cell.cliff.day)),
			ahead: cell.cliff.ahead,
			assumed: cell.cliff.basis === 'assumed'
		}
	});
}

/** How many pairs, and how much evidence there is for them. */
export function summaryOf(cells: readonly ShortlistCell[]): string {
	const count = (mark: ShortlistCell['mark']) => cells.filter((cell) => cell.mark === mark).length;
	return i18n.m.shortlistSummary({
		pairs: cells.length,
		a: count('A'),
		b: count('B'),
		c: count('C')
	});
}

/**
 * The whole list as CSV, with its reasons, and the ids and pages of the initiatives behind each row.
 *
 * @param pages the public page of a listing, by its id; absent where there is none to link to
 */
export function shortlistCsv(
	dataset: Dataset,
	cells: readonly ShortlistCell[],
	around: (cell: ShortlistCell) => Around,
	pages: ReadonlyMap<string, string>
): string {
	const names = (codes: readonly number[]) =>
		codes.map((code) => actorName(dataset, code)).join('; ');
	const rounded = (value: number) => Math.round(value * 1000) / 1000;
	const heading = i18n.m.shortlistCsv;
	return toCsv([
		[
			heading.country,
			heading.iso3,
			heading.topic,
			heading.least,
			heading.most,
			heading.need,
			heading.area,
			heading.records,
			heading.counting,
			heading.coverage,
			heading.evidence,
			heading.lastEnd,
			heading.endBasis,
			heading.reason,
			heading.active,
			heading.nearby,
			heading.experienced,
			heading.strangers,
			heading.ids,
			heading.pages
		],
		...cells.map((cell) => {
			const country = dataset.reference.countries[cell.country]!;
			const { active, nearby, experienced, strangers } = around(cell);
			return [
				i18n.country(country),
				country.iso3,
				dataset.reference.topics[cell.topic]!.label,
				rounded(cell.order[0]),
				rounded(cell.order[1]),
				cell.need === null ? null : rounded(cell.need),
				cell.area,
				cell.rows.length,
				cell.counting,
				rounded(cell.coverage),
				cell.mark,
				cell.cliff && isoDay(cell.cliff.day),
				cell.cliff && cell.cliff.basis,
				reasonOf(cell),
				names(active),
				names(nearby),
				names(experienced),
				strangers.map(([a, b]) => `${names([a])} + ${names([b])}`).join('; '),
				cell.rows.map((row) => dataset.ids[row]!).join(' '),
				cell.rows
					.flatMap((row) => dataset.listings[row]!.flatMap((id) => pages.get(id) ?? []))
					.join(' ')
			];
		})
	]);
}
