import { i18n } from '../../i18n/i18n.svelte';
import { hasLens } from '../../ui/lens';
import type { SlideBody, SlideKey, SlideSource } from '../slide';
import { numberCell, stepLook, textCell } from '../slide-cells';
import { mapSummary } from './finding';
import { mapModel, PLACE_CLASSES, type MapModel, type PlaceClass } from './model';
import { readMapParams } from './params';
import { classLabel, measured } from './wording';

/** The map as a picture, and its places as a table. Null under the lens, whose key is another. */
export async function slideOf({ reading, params }: SlideSource): Promise<SlideBody | null> {
	if (hasLens(params)) return null;
	const { when, measure } = readMapParams(params);
	const model = mapModel(reading, when, measure);
	const m = i18n.m;
	const counts = measure === 'initiatives';
	return {
		kind: 'figure',
		subtitle: '',
		summary: mapSummary(model),
		note: '',
		key: keyOf(model),
		columns: [
			{ head: m.takeDataColumns.country_iso3.head, width: 1 },
			{ head: m.facet.country, width: 3 },
			{ head: m.takeSlideState, width: 2 },
			{ head: m.takeSlideInitiatives, width: 1, align: 'end' },
			...(counts ? [] : [{ head: m.takeSlideValue, width: 1, align: 'end' as const }])
		],
		rows: model.places.map(({ country, kind, count, value }) => [
			textCell(country.iso3),
			textCell(i18n.country(country)),
			textCell(m.stateLabel[kind]),
			numberCell(count),
			...(counts ? [] : [{ text: measured(measure, value), value }])
		])
	};
}

/** The classes that occur, as the map draws them, with the number of places in each. */
function keyOf(model: MapModel): SlideKey[] {
	return PLACE_CLASSES.flatMap((it) => {
		const { length } = model.byClass.get(it)!;
		if (!length) return [];
		const text = i18n.m.takeSlideKeyCount({
			text: classLabel(model, it),
			count: i18n.number(length)
		});
		return { text, ...lookOf(it) };
	});
}

function lookOf(it: PlaceClass): Omit<SlideKey, 'text'> {
	switch (it) {
		case 'none':
			return { fill: 'paper', line: 'mute' };
		case 'regional':
			return { fill: 'paper', line: 'mute', mark: '◥', colour: 'regional' };
		case 'gap-apparent':
			return { fill: 'gap-fill', line: 'gap' };
		case 'gap-confirmed':
			return { fill: 'paper', line: 'gap', mark: '•', colour: 'gap' };
		case 'unknown':
			return { fill: 'hatch' };
		case 'out-of-scope':
			return { fill: 'dots' };
		default:
			return { fill: stepLook(Number(it.at(-1))).fill };
	}
}
