import { HORIZONS, type Horizon } from '../../domain/cliffs';
import { DEFAULT_WEIGHTS, MOST_WEIGHT, type ShortlistWeights } from '../../domain/shortlist';

export const REASONS = ['need', 'thin', 'cliff'] as const;
export type ReasonKey = (typeof REASONS)[number];

export interface Choice {
	months: Horizon;
	weights: ShortlistWeights;
	/** Id of the actor whose point of view is taken. */
	actor: string | null;
}

/** Reads the view's parameters; whatever cannot be used falls back to the default. */
export function readChoice(params: Readonly<Record<string, string>>): Choice {
	const weight = (key: ReasonKey) => {
		const value = Number(params[key] ?? DEFAULT_WEIGHTS[key]);
		return Number.isInteger(value) && value >= 0 && value <= MOST_WEIGHT
			? value
			: DEFAULT_WEIGHTS[key];
	};
	return {
		months: HORIZONS.find((months) => String(months) === params.horizon) ?? 12,
		weights: { need: weight('need'), thin: weight('thin'), cliff: weight('cliff') },
		actor: params.actor ?? null
	};
}
