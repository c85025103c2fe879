import { firstDay } from '../dataset';
import { pageOf } from '../page-of';
import { titleLanguage } from '../title-language';
import { listingsAt, type RecordSources } from './records';
import { statedCells } from './stated';
import { joined, type Cell, type Column } from './table';

/** One line for each initiative and each site's page that lists it, in that site's own words. */
export const LINK_COLUMNS = [
	{ code: 'initiative_id', width: 28 },
	{ code: 'initiative_title', width: 48 },
	{ code: 'listing_id', width: 36 },
	{ code: 'listing_title', width: 48 },
	{ code: 'title_language', width: 8 },
	{ code: 'site_id', width: 20 },
	{ code: 'site', width: 30 },
	{ code: 'site_kind', width: 12 },
	{ code: 'inventory_id', width: 20 },
	{ code: 'inventory', width: 30 },
	{ code: 'url', width: 60 },
	{ code: 'url_note', width: 12 },
	{ code: 'retrieved', width: 13 },
	{ code: 'topic_words', width: 36 },
	{ code: 'country_iso3', width: 16 },
	{ code: 'area_words', width: 24 },
	{ code: 'funder_words', width: 36 },
	{ code: 'implementer_words', width: 36 },
	{ code: 'partner_words', width: 36 },
	{ code: 'start_stated', width: 12 },
	{ code: 'start_earliest', width: 13 },
	{ code: 'start_precision', width: 10 },
	{ code: 'end_stated', width: 12 },
	{ code: 'end_latest', width: 13 },
	{ code: 'end_precision', width: 10 },
	{ code: 'status_stated', width: 11 },
	{ code: 'languages', width: 10 },
	{ code: 'budget_amount', width: 14 },
	{ code: 'budget_upper', width: 14 },
	{ code: 'budget_currency', width: 9 },
	{ code: 'budget_note', width: 30 },
	{ code: 'same_because', width: 48 },
	{ code: 'notes', width: 48 }
] as const satisfies readonly Column[];

/** Lines for the listings of `rows`, under LINK_COLUMNS: as many as these rows have listings. */
export function linkLines(sources: RecordSources, rows: Iterable<number>): Cell[][] {
	const { dataset } = sources.reading;
	const { reference, dictionaries } = dataset;
	const inventories = new Map(reference.inventories.map(({ id, name }) => [id, name]));
	return Array.from(rows).flatMap((row) =>
		listingsAt(sources, row).map((listing): Cell[] => {
			const site = reference.sites[dictionaries.inventory.codes.get(listing.site) ?? -1];
			const { budget } = listing;
			return [
				dataset.ids[row]!,
				dataset.titles[row]!,
				listing.id,
				listing.title,
				titleLanguage(listing.title),
				listing.site,
				site?.name ?? listing.site,
				site?.kind ?? null,
				site?.inventory ?? null,
				(site?.inventory && inventories.get(site.inventory)) ?? null,
				pageOf(listing),
				listing.unsafe ? 'unsafe' : listing.mirror ? 'copy' : null,
				site ? readOn(site.asOf) : null,
				joined(listing.topicsRaw),
				joined(listing.countries),
				joined(listing.areasRaw),
				joined(listing.funders),
				joined(listing.implementers),
				joined(listing.partners),
				...statedCells(listing.start, 'start'),
				...statedCells(listing.end, 'end'),
				listing.status ?? null,
				joined(listing.languages),
				budget?.amount ?? null,
				budget?.amountMax ?? null,
				budget?.currency ?? null,
				budget?.note ?? null,
				listing.sameBecause ?? null,
				joined(listing.notes)
			];
		})
	);
}

/** A day is a date; a month or a year stays text. */
function readOn(date: string): Cell {
	return date.length > 7 ? { day: firstDay(date) } : date;
}
