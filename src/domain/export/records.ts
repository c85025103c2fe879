import { idsAt, NO_DAY, type Dataset, type Field } from '../dataset';
import { STATUSES } from '../filter';
import { pageOf } from '../page-of';
import type { Reading } from '../reading';
import type { Listing } from '../release';
import { statedEnd, statedStart } from '../stated-date';
import { END_KINDS, STATUS_BASES } from '../status';
import { titleLanguage } from '../title-language';
import { statedAs, statedCells } from './stated';
import { dayOrNull, joined, type Cell, type Column } from './table';

/** One line for each initiative; ids beside names. */
export const RECORD_COLUMNS = [
	{ code: 'initiative_id', width: 28 },
	{ code: 'title', width: 60 },
	{ code: 'title_language', width: 8 },
	{ code: 'topic_ids', width: 24 },
	{ code: 'topics', width: 36 },
	{ code: 'activity_ids', width: 20 },
	{ code: 'activities', width: 28 },
	{ code: 'user_ids', width: 16 },
	{ code: 'users', width: 24 },
	{ code: 'country_iso3', width: 16 },
	{ code: 'countries', width: 36 },
	{ code: 'area_ids', width: 16 },
	{ code: 'areas', width: 24 },
	{ code: 'is_global', width: 8 },
	{ code: 'funder_ids', width: 24 },
	{ code: 'funders', width: 36 },
	{ code: 'implementer_ids', width: 24 },
	{ code: 'implementers', width: 36 },
	{ code: 'partner_ids', width: 24 },
	{ code: 'partners', width: 36 },
	{ code: 'start_stated', width: 12 },
	{ code: 'start_earliest', width: 13 },
	{ code: 'start_precision', width: 10 },
	{ code: 'end_stated', width: 12 },
	{ code: 'end_latest', width: 13 },
	{ code: 'end_precision', width: 10 },
	{ code: 'end_assumed', width: 13 },
	{ code: 'status_id', width: 10 },
	{ code: 'status', width: 18 },
	{ code: 'status_basis', width: 11 },
	{ code: 'states_budget', width: 9 },
	{ code: 'site_ids', width: 20 },
	{ code: 'sites', width: 30 },
	{ code: 'listing_count', width: 9 },
	{ code: 'listing_urls', width: 48 },
	{ code: 'atlas_link', width: 48 }
] as const satisfies readonly Column[];

/** What lines are made from, besides the reading. */
export interface RecordSources {
	reading: Reading;
	listings: ReadonlyMap<string, Listing>;
	/** The name of a value in the reader's language. */
	nameOf: (field: Exclude<Field, 'area'> | 'status', id: string) => string;
	/** The address of an initiative's page. */
	linkOf: (id: string) => string;
}

/** Lines for `rows` of the reading's dataset, in their order, under RECORD_COLUMNS. */
export function recordLines(sources: RecordSources, rows: Iterable<number>): Cell[][] {
	const { reading, nameOf } = sources;
	const { dataset, statuses } = reading;
	const areas = new Map(dataset.reference.areas.map(({ id, name }) => [id, name]));

	const both = (field: Exclude<Field, 'area'>, row: number): Cell[] => {
		const ids = idsAt(dataset, field, row);
		return [joined(ids), joined(ids.map((id) => nameOf(field, id)))];
	};

	return Array.from(rows, (row) => {
		const listings = listingsAt(sources, row);
		const id = dataset.ids[row]!;
		const title = dataset.titles[row]!;
		const areaIds = idsAt(dataset, 'area', row);
		const status = STATUSES[statuses.status[row]!]!;
		const assumed = END_KINDS[statuses.endKind[row]!] === 'assumed';
		const sites = idsAt(dataset, 'inventory', row);
		return [
			id,
			title,
			titleLanguage(title),
			...both('topic', row),
			...both('activity', row),
			...both('users', row),
			...both('country', row),
			joined(areaIds),
			joined(areaIds.map((area) => areas.get(area) ?? area)),
			dataset.columns.global[row] === 1,
			...both('funder', row),
			...both('implementer', row),
			...both('partner', row),
			...statedCells(startOf(dataset, row, listings), 'start'),
			...statedCells(endOf(dataset, row, listings), 'end'),
			dayOrNull(assumed ? statuses.endDay[row]! : null),
			status,
			nameOf('status', status),
			STATUS_BASES[statuses.basis[row]!]!,
			dataset.columns.budget[row] === 1,
			joined(sites),
			joined(sites.map((site) => nameOf('inventory', site))),
			listings.length,
			joined(listings.flatMap((listing) => pageOf(listing) ?? [])),
			sources.linkOf(id)
		];
	});
}

/** The listings of an initiative that could be read, in its own order. */
export function listingsAt(
	{ reading, listings }: Pick<RecordSources, 'reading' | 'listings'>,
	row: number
): Listing[] {
	return reading.dataset.listings[row]!.flatMap((id) => listings.get(id) ?? []);
}

/** The start as its listing states it; without one, no more exact than the first day allows. */
function startOf({ columns }: Dataset, row: number, listings: readonly Listing[]) {
	const day = columns.startDay[row]!;
	if (day === NO_DAY) return undefined;
	return (
		statedAs(
			listings.map(({ start }) => start),
			day,
			'start'
		) ?? statedStart(day)
	);
}

function endOf({ columns }: Dataset, row: number, listings: readonly Listing[]) {
	const day = columns.endDay[row]!;
	if (day === NO_DAY) return undefined;
	return (
		statedAs(
			listings.map(({ end }) => end),
			day,
			'end'
		) ?? statedEnd(day)
	);
}
