import { needStep } from '../../domain/need/cell';
import type { NeedCell } from '../../domain/need/need';

/**
 * What a cell looks like: its gap band where work counts, else its need, as a hatch (nothing found)
 * or under a dashed line (all too old). The evidence mark goes with it.
 */
export function cellClass({ band, counting, mark, need, records, regional }: NeedCell): string {
	const step = need === null ? 'unmeasured' : `step-${needStep(need)}`;
	const kind = counting > 0 ? `band ${band ?? step}` : records > 0 ? `old ${step}` : `none ${step}`;
	return `${kind} mark-${mark}${records === 0 && regional > 0 ? ' regional' : ''}`;
}
