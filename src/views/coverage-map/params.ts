import type { Centre } from '../../geo/drawn-world';
import type { Measure } from './measure';
import type { PlaceClass } from './model';
import { PLACE_CLASSES } from './model';
import { ZOOMS, type Zoom } from './subject';
import type { When } from './when';

export type Form = 'map' | 'tiles' | 'table';
export type Multiples = 'none' | 'topic' | 'period';

/** What the map's own keys in the address say. */
export interface MapParams {
	when: When;
	/** Null where the reader has not chosen: the width decides. */
	form: Form | null;
	/** Null where the reader has not chosen: what the map shows closely decides. */
	centre: Centre | null;
	/** Null where the reader has not chosen: the filter's places, or the whole world. */
	zoom: Zoom | null;
	measure: Measure;
	multiples: Multiples;
	/** Classes to set off from the rest; empty for all alike. */
	lit: ReadonlySet<PlaceClass>;
}

/** Reads the keys; what is missing or not known is the default. */
export function readMapParams(params: Readonly<Record<string, string>>): MapParams {
	const chosen = (params.lit ?? '').split(',');
	return {
		when: oneOf(['ever', 'running', 'ending'], params.when) ?? 'ever',
		form: oneOf(['map', 'tiles', 'table'], params.form),
		centre: oneOf(['atlantic', 'pacific'], params.centre),
		zoom: oneOf(ZOOMS, params.zoom),
		measure:
			oneOf(['initiatives', 'topics', 'funders', 'active', 'share'], params.measure) ??
			'initiatives',
		multiples: oneOf(['topic', 'period'], params.multiples) ?? 'none',
		lit: new Set(PLACE_CLASSES.filter((it) => chosen.includes(it)))
	};
}

function oneOf<const T extends string>(choices: readonly T[], text: string | undefined): T | null {
	return choices.find((choice) => choice === text) ?? null;
}
