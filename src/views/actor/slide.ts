import { i18n } from '../../i18n/i18n.svelte';
import type { SlideBody, SlideSource } from '../slide';
import { countedBars } from '../slide-bars';
import { actorProfile } from './model';

/** The topics of an actor's work as bars. Null for the list of actors. */
export async function slideOf({ reading, id }: SlideSource): Promise<SlideBody | null> {
	const profile = id === null ? null : actorProfile(reading, id);
	if (!profile?.topics.length) return null;
	const topics = profile.topics.map(({ it, count }) => ({ label: it.label, count }));
	const m = i18n.m;
	return countedBars(topics, m.facet.topic, { subtitle: m.topicsTitle, summary: '' });
}
