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

/** The areas that a choice of topics is about; all of them when none is chosen. */
export function areasOfTopics(topics: readonly string[]): Area[] {
	if (!topics.length) return [...AREAS];
	return AREAS.filter((area) => AREA_TOPICS[area].some((topic) => topics.includes(topic)));
}
