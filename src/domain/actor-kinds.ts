/** What kinds of bodies fund, implement and partner, in the order they are shown. */
export const ACTOR_KINDS = [
	'state',
	'igo',
	'regional-org',
	'ngo',
	'private',
	'academia',
	'multistakeholder',
	'unknown'
] as const;
