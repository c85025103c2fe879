import { i18n } from '../../i18n/i18n.svelte';
import type { SlideBody, SlideSource } from '../slide';
import { countedBars } from '../slide-bars';
import { listTopics, topicProfile } from './model';

/** The subregions of a topic, or all topics, as bars. */
export async function slideOf({ reading, id }: SlideSource): Promise<SlideBody | null> {
	const m = i18n.m;
	if (id === null) {
		const topics = listTopics(reading).map(({ topic, count }) => ({ label: topic.label, count }));
		return countedBars(topics, m.facet.topic, { subtitle: '', summary: '' });
	}
	const profile = topicProfile(reading, id);
	if (!profile) return null;
	const regions = profile.regions.map(({ group, state }) => ({
		label: group.name,
		count: state.count,
		kind: state.kind
	}));
	return countedBars(regions, m.facet.group, { subtitle: profile.topic.definition, summary: '' });
}
