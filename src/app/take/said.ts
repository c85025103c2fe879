import { LIST_KEYS } from '../../domain/filter';
import type { Reading } from '../../domain/reading';
import { recodingOf } from '../../domain/vocabulary/recoding';
import { i18n } from '../../i18n/i18n.svelte';
import { valueName } from '../../ui/value-name';
import { joinedValues } from '../filter-words';

/** Sites named in the line of sources; the others are counted. */
const NAMED_SITES = 5;

/** The filter in full, value by value: paper has nothing to open. */
export function filterInWords(reading: Reading): string {
	const { filter, dataset } = reading;
	const m = i18n.m;
	const part = (facet: string, values: string) => m.takeFilterPart({ facet, values });
	const parts = LIST_KEYS.filter((key) => filter[key].length).map((key) =>
		part(
			m.facet[key],
			joinedValues(reading, key)
				.map(({ id, join }) => {
					const name = valueName(dataset, key, id);
					return join ? `${m.chipJoin[join]} ${name}` : name;
				})
				.join(' ')
		)
	);
	if (filter.from !== null || filter.to !== null) {
		parts.push(part(m.facetYears, m.sentenceYears(filter)));
	}
	if (filter.q) parts.push(part(m.facetText, filter.q));
	const words = recodingOf(dataset);
	if (words) parts.push(part(m.wordsLabel, words.vocabulary.name));
	const shown = m.statusLine({ shown: reading.rows.length, total: dataset.columns.size });
	return m.takeFilter({ parts, shown });
}

/** How initiatives are counted, and where silence counts as a gap. */
export function countingInWords({ filter }: Reading): string {
	return `${i18n.m.takeCounting[filter.count]} ${i18n.m.takeScope[filter.scope]}`;
}

/** The sites behind the numbers, and when they were read. */
export function sourcesInWords({ dataset, filter }: Reading): string {
	const { sites } = dataset.reference;
	const read = sites
		.filter(({ id, listings }) => listings > 0 && isChosen(filter.inventory, id))
		.sort((a, b) => b.listings - a.listings);
	return i18n.m.takeSources({
		names: read.slice(0, NAMED_SITES).map(({ name }) => name),
		others: Math.max(0, read.length - NAMED_SITES),
		date: i18n.date(dataset.manifest.asOf)
	});
}

const isChosen = (chosen: readonly string[], id: string) =>
	chosen.length === 0 || chosen.includes(id);

/** Whose the data is and on what terms, as the release states it. */
export function rightsIn({ dataset }: Reading): string {
	return dataset.manifest.sources.map(({ title, licence }) => `${title}: ${licence}`).join('\n');
}
