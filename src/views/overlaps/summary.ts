import type { Reading } from '../../domain/reading';
import { i18n } from '../../i18n/i18n.svelte';
import type { Choice } from './choice';
import { pointsFor, type SitesModel } from './model';
import { siteName } from './names';

/** Sites and combinations that a paragraph names. */
const NAMED = 3;

/** The figure in one paragraph: how many, where most, where none, as of when. */
export function summaryOf(reading: Reading, choice: Choice, model: SitesModel): string {
	const { dataset } = reading;
	const asOf = i18n.m.overlapsAsOf({ date: i18n.date(dataset.manifest.asOf) });
	switch (choice.part) {
		case 'sites':
			return `${sitesSummary(reading, choice, model)} ${asOf}`;
		case 'scope':
			return `${i18n.m.overlapsScopeSummary({
				inventories: dataset.reference.inventories.length,
				loaded: dataset.reference.inventories.filter(({ site }) => site !== undefined).length
			})} ${asOf}`;
		case 'points': {
			const { points, compared } = pointsFor(reading);
			return `${i18n.m.overlapsPointsSummary({
				compared,
				rows: reading.rows.length,
				points: points.length,
				running: points.filter(({ running }) => running > 0).length,
				both: points.filter(({ running }) => running > 1).length,
				countries: new Set(points.flatMap(({ countries }) => countries)).size,
				stated: points.filter(({ stated }) => stated).length
			})} ${asOf}`;
		}
	}
}

function sitesSummary({ dataset }: Reading, { kinds }: Choice, model: SitesModel): string {
	const { upset } = model;
	return i18n.m.overlapsSummary({
		listed: upset.listed,
		sites: upset.sitesListing,
		shared: upset.shared,
		sharing: upset.sitesSharing,
		most: i18n.list(
			upset.sites
				.slice(0, NAMED)
				.map(({ site, shared, listed }) =>
					i18n.m.overlapsSummarySite({ name: siteName(dataset, site), shared, listed })
				)
		),
		combinations: upset.exact,
		emptyPairs: model.emptyPairs,
		pairs: model.pairs,
		inventories: kinds.has('inventory') ? model.onInventories : null
	});
}
