import { idsAt, NO_DAY, yearOf, type Dataset } from '../domain/dataset';
import { STATUSES } from '../domain/filter';
import type { Statuses } from '../domain/status';
import { i18n } from '../i18n/i18n.svelte';
import { nameInLine, rangeText } from './in-line';
import { onwards } from './mirror';

/** "2019–2021 · ended · EU → CoE": when an initiative is, by stated dates, how it stands, and whose. */
export function recordMeta(dataset: Dataset, statuses: Statuses, row: number): string {
	return [
		yearsOf(dataset, row),
		i18n.m.statusLabel[STATUSES[statuses.status[row]!]!],
		actorsOf(dataset, row)
	]
		.filter(Boolean)
		.join(' · ');
}

/**
 * The same for paper, where room is dear: what the years already say is not said again, so of the
 * statuses only work that goes on or is to come.
 */
export function recordMetaShort(dataset: Dataset, statuses: Statuses, row: number): string {
	const status = STATUSES[statuses.status[row]!]!;
	return [
		yearsOf(dataset, row),
		status === 'running' || status === 'planned' ? i18n.m.statusLabel[status] : '',
		actorsOf(dataset, row)
	]
		.filter(Boolean)
		.join(' · ');
}

function yearsOf({ columns }: Dataset, row: number): string {
	const year = (day: number) => (day === NO_DAY ? 0 : yearOf(day));
	const start = year(columns.startDay[row]!);
	const end = year(columns.endDay[row]!);
	if (!start && !end) return i18n.m.recordUndated;
	if (start && end) return rangeText(start, end);
	return end ? i18n.m.recordUntil({ year: end }) : i18n.m.recordSince({ year: start });
}

function actorsOf(dataset: Dataset, row: number): string {
	const names = (field: 'funder' | 'implementer') =>
		idsAt(dataset, field, row).map((id) => {
			const actor = dataset.reference.actors[dataset.dictionaries[field].codes.get(id)!]!;
			return nameInLine(actor.acronym ?? actor.name);
		});
	const short = (list: string[]) =>
		list.length > 2
			? i18n.m.recordMoreActors({ first: list[0]!, more: list.length - 1 })
			: list.join(i18n.m.comma);
	const [funders, implementers] = [names('funder'), names('implementer')];
	if (!funders.length && !implementers.length) return '';
	if (!funders.length) return short(implementers);
	const runs = implementers.length ? short(implementers) : i18n.m.recordNotNamed;
	return `${short(funders)} ${onwards(i18n.rtl)} ${runs}`;
}
