import type { Dataset } from './dataset';
import type { Reading } from './reading';
import { originalOf, ourTopics } from './vocabulary/recoding';

/** A loaded inventory of projects: a site whose silence about a place says something. */
export interface Looker {
	/** Site code. */
	site: number;
	/** Whether everything it lists is loaded. */
	full: boolean;
	/** 1 by topic code for topics in its stated scope. */
	topics: Uint8Array;
	/**
	 * 1 by topic code for topics that are in it as a whole. Differs only in the words of others, which
	 * may join topics of which the inventory looks at some.
	 */
	entire: Uint8Array;
	/** 1 by country code for countries in its stated scope. */
	countries: Uint8Array;
}

const lookersByDataset = new WeakMap<Dataset, Looker[]>();

/**
 * The inventories that look: of projects, not closed, with at least one listing loaded; under an
 * inventory filter only those chosen. A policy or law repository, an organisation's own site or a
 * press page never looks.
 */
export function lookersOf({ dataset, filter }: Reading): Looker[] {
	let lookers = lookersByDataset.get(dataset);
	if (!lookers) lookersByDataset.set(dataset, (lookers = allLookers(dataset)));
	if (!filter.inventory.length) return lookers;
	const { ids } = dataset.dictionaries.inventory;
	return lookers.filter(({ site }) => filter.inventory.includes(ids[site]!));
}

function allLookers(dataset: Dataset): Looker[] {
	const { dictionaries, reference } = dataset;
	const ours = new Map(originalOf(dataset).reference.inventories.map((it) => [it.id, it.topics]));
	const lookers: Looker[] = [];
	for (const { id, kind, closed, site, topics, countries } of reference.inventories) {
		if (kind !== 'projects' || closed || site === undefined) continue;
		const code = dictionaries.inventory.codes.get(site);
		if (code === undefined || reference.sites[code]!.listings === 0) continue;
		lookers.push({
			site: code,
			full: reference.sites[code]!.completeness === 'full',
			topics: Uint8Array.from(dictionaries.topic.ids, (id) => Number(topics.includes(id))),
			entire: Uint8Array.from(dictionaries.topic.ids, (topic) =>
				Number(
					topics.includes(topic) &&
						ourTopics(dataset, [topic]).every((it) => ours.get(id)!.includes(it))
				)
			),
			countries: Uint8Array.from(dictionaries.country.ids, (iso3) =>
				Number(countries?.includes(iso3) ?? true)
			)
		});
	}
	return lookers;
}
