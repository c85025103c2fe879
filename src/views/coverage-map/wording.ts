import { i18n } from '../../i18n/i18n.svelte';
import { CLASSES } from '../../domain/states';
import { SHARE_CLASSES, type Measure, type Step } from './measure';
import type { MapModel, MapPlace, PlaceClass } from './model';

/** What the map counts. */
type Shown = Pick<MapModel, 'measure' | 'when'>;

/** A measured value as a number: counts whole or to one decimal, shares in per cent. */
export function measured(measure: Measure, value: number): string {
	if (measure === 'share') return i18n.percent(value);
	return i18n.number(value, Number.isInteger(value) ? 0 : 1);
}

/** "Kenya: 14 initiatives", "Nauru: no record". The name of a place's control. */
export function placeName(place: MapPlace, { measure, when }: Shown): string {
	return i18n.m.mapPlace({
		name: i18n.country(place.country),
		state: place.kind,
		records: place.state.records,
		recorded: measured('initiatives', place.state.count),
		when,
		count: measured('initiatives', place.count),
		measure,
		value: measured(measure, place.value)
	});
}

/** "4–6", "10–19 %", "13+": the values of a class. */
function stepRange(measure: Measure, step: Step): string {
	const lowest: readonly number[] = measure === 'share' ? SHARE_CLASSES : CLASSES;
	const [from, next] = [lowest[step]!, lowest[step + 1]];
	if (measure === 'share') {
		return i18n.m.mapShareRange({
			from: Math.round(from * 100),
			to: next === undefined ? null : Math.round(next * 100)
		});
	}
	return i18n.m.mapRange({ from, to: next === undefined ? null : next - 1 });
}

/** What a class is called in the legend. */
export function classLabel({ measure, when }: Shown, it: PlaceClass): string {
	switch (it) {
		case 'none':
			return when === 'ever' ? i18n.m.mapNone[measure] : i18n.m.mapNoneAt[when];
		case 'regional':
		case 'gap-apparent':
		case 'gap-confirmed':
		case 'unknown':
		case 'out-of-scope':
			return i18n.m.mapClass[it];
		default:
			return stepRange(measure, Number(it.at(-1)) as Step);
	}
}
