import { i18n } from '../../i18n/i18n.svelte';
import type { SlideBody, SlideSource } from '../slide';
import { countedBars } from '../slide-bars';
import { listRegions, regionProfile } from './model';

/** The topics of a region, or all subregions, as bars. */
export async function slideOf({ reading, id }: SlideSource): Promise<SlideBody | null> {
	const m = i18n.m;
	if (id === null) {
		const regions = listRegions(reading)
			.filter(({ group }) => group.kind === 'subregion')
			.map(({ group, count }) => ({ label: group.name, count }));
		return countedBars(regions, m.facet.group, { subtitle: '', summary: '' });
	}
	const profile = regionProfile(reading, id);
	if (!profile) return null;
	const topics = profile.topics.map(({ topic, state }) => ({
		label: topic.label,
		count: state.count,
		kind: state.kind
	}));
	return countedBars(topics, m.facet.topic, { subtitle: m.topicsTitle, summary: '' });
}
