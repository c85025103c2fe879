import { addMonths } from '../../domain/status';
import type { TimeAxis } from './layout';

/** The months ahead whose ends are marked, as shares of the axis. */
export interface Band {
	months: 6 | 12 | 24;
	from: number;
	to: number;
}

/** What ends within six months, a year, two years. */
export function bandsOf({ from, to }: TimeAxis, today: number): Band[] {
	const share = (day: number) => Math.max(0, Math.min(1, (day - from) / (to - from)));
	return ([6, 12, 24] as const).map((months, index, all) => ({
		months,
		from: share(addMonths(today, index ? all[index - 1]! : 0)),
		to: share(addMonths(today, months))
	}));
}

/** A share of the axis, for styles. */
export const pct = (share: number) => `${(share * 100).toFixed(2)}%`;
