/** Groups that people ask for together. Kinds narrow each other: a region and a kind of state. */
export const PRESETS = [
	{ label: 'presetPacificSids', groups: ['oceania', 'sids'] },
	{ label: 'presetCaribbeanSids', groups: ['caribbean', 'sids'] },
	{ label: 'presetAfricaLdc', groups: ['africa', 'ldc'] },
	{ label: 'presetLandlockedAsia', groups: ['asia', 'lldc'] }
] as const;
