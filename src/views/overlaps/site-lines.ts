import type { Dataset } from '../../domain/dataset';
import { i18n } from '../../i18n/i18n.svelte';
import type { SitesModel } from './model';
import { shareText, siteName } from './names';

/** A site, how much it lists, how much of that others list too, and which. */
export interface SiteLine {
	id: string;
	name: string;
	kind: string;
	listed: number;
	shared: number;
	partners: string;
}

/** The sites of a model in their order. */
export function siteLines(dataset: Dataset, model: SitesModel): SiteLine[] {
	const m = i18n.m;
	const nameOf = (at: number) => siteName(dataset, model.sites[at]!);
	return model.upset.sites.map(({ site, listed, shared }, at) => ({
		id: dataset.reference.sites[site]!.id,
		name: nameOf(at),
		kind: m.overlapsKind[dataset.reference.sites[site]!.kind],
		listed,
		shared,
		partners: model.sites
			.map((_, other) => ({
				other,
				count: other === at ? 0 : model.counts[at * model.sites.length + other]!
			}))
			.filter(({ count }) => count)
			.sort((a, b) => b.count - a.count)
			.map(({ other, count }) =>
				m.overlapsPairShort({
					name: nameOf(other),
					shared: count,
					share: shareText(count / listed)
				})
			)
			.join(m.comma)
	}));
}
