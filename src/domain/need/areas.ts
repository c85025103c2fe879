import type { Dataset } from '../dataset';
import { ourTopics } from '../vocabulary/recoding';

/** The five areas in which need is measured: the pillars of ITU's index. */
export const AREAS = ['legal', 'technical', 'organizational', 'capacity', 'cooperation'] as const;
export type Area = (typeof AREAS)[number];

/**
 * Topics of ours that an area covers. No pillar corresponds to `emerging-tech`: it has coverage,
 * and no gap.
 */
export const AREA_TOPICS: Readonly<Record<Area, readonly string[]>> = {
	legal: ['legal-frameworks', 'cybercrime', 'data-protection'],
	technical: ['incident-management', 'critical-infrastructure', 'standards-technology'],
	organizational: ['policy-strategy', 'assessment'],
	capacity: ['skills-education', 'culture-awareness', 'child-online-protection'],
	cooperation: ['diplomacy-norms-cbm']
};

/** Id of the indicator that holds an area's pillar, points of 20. */
export const pillarOf = (area: Area) => `gci-2024-${area}`;
export const PILLAR_POINTS = 20;

/**
 * The areas that a topic filter of a dataset is about, in whosever words it stands; all of them when
 * none is chosen.
 */
export function areasOfFilter(dataset: Dataset, topics: readonly string[]): Area[] {
	if (!topics.length) return [...AREAS];
	const ours = ourTopics(dataset, topics);
	return AREAS.filter((area) => AREA_TOPICS[area].some((topic) => ours.includes(topic)));
}

/**
 * The one area that a topic of a dataset belongs to. A word that stands for topics of several areas
 * belongs to the one that has most of them; to none where they are equal.
 */
export function areaOfTopic(dataset: Dataset, topic: string): Area | null {
	const ours = ourTopics(dataset, [topic]);
	const sizes = AREAS.map((area) => ours.filter((id) => AREA_TOPICS[area].includes(id)).length);
	const most = Math.max(...sizes);
	return most > 0 && sizes.indexOf(most) === sizes.lastIndexOf(most)
		? AREAS[sizes.indexOf(most)]!
		: null;
}
