import type { Finding } from '../../domain/findings';
import type { Reading } from '../../domain/reading';
import type { CellState } from '../../domain/states';
import { i18n } from '../../i18n/i18n.svelte';

/** A finding as a sentence that follows its "count of total". */
export function sentenceOf(finding: Finding, { dataset, rows }: Reading): string {
	const { groups, sites, topics } = dataset.reference;
	const topicName = (id: string) => {
		const label = topics.find((topic) => topic.id === id)?.label ?? id;
		return label.charAt(0).toLocaleLowerCase(i18n.locale) + label.slice(1);
	};
	switch (finding.kind) {
		case 'group-without-topic':
			return i18n.m.findingGroup({
				group: groups.find(({ id }) => id === finding.group)?.name ?? finding.group,
				topic: topicName(finding.topic),
				regional: finding.regional,
				count: finding.count
			});
		case 'topic-without-subregions':
			return i18n.m.findingTopic({
				topic: topicName(finding.topic),
				sampled: finding.subregions.every(({ state }) => state.full.length === 0)
			});
		case 'nothing-running':
			return i18n.m.findingRunning({ withoutEnd: finding.withoutEnd, total: rows.length });
		case 'inventories-overlap': {
			const name = (id: string) => sites.find((site) => site.id === id)?.name ?? id;
			const [smaller, larger] = finding.inventories;
			return i18n.m.findingInventories({ smaller: name(smaller), larger: name(larger) });
		}
		case 'single-funder':
			return i18n.m.findingSingleFunder;
	}
}

const ORDER: readonly CellState['kind'][] = [
	'value',
	'regional',
	'gap-apparent',
	'gap-confirmed',
	'unknown',
	'out-of-scope'
];

/** The marks of the places or cells that a finding is about, recorded work first; may be empty. */
export function marksOf(finding: Finding): CellState[] {
	const states =
		finding.kind === 'group-without-topic'
			? finding.places.map(({ state }) => state)
			: finding.kind === 'topic-without-subregions'
				? finding.subregions.map(({ state }) => state)
				: [];
	return states.toSorted(
		(a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.count - a.count
	);
}
