import type { MatchKind } from '../../domain/vocabulary/vocabulary';

/** The line of each kind of match, px: the surer the match, the more ink. */
export const MATCH_LINES: Readonly<Record<MatchKind, { width: number; dashes?: string }>> = {
	exactMatch: { width: 4 },
	closeMatch: { width: 2 },
	narrowMatch: { width: 2, dashes: '8 4' },
	broadMatch: { width: 1.5, dashes: '1.5 4' }
};
