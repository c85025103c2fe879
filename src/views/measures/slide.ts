import { i18n } from '../../i18n/i18n.svelte';
import type { SlideBody, SlideSource } from '../slide';
import { readChoice } from './choice';
import { measuresOf } from './model';
import { noteOf, placesName, summaryOf } from './words';

const KINDS = ['direct', 'close', 'broad'] as const;
const COLOURS = { direct: 'step-5', close: 'step-3', broad: 'step-1' } as const;

/** How much supports each measure, by how it is known. */
export async function slideOf({
	reading,
	params,
	readRegister
}: SlideSource): Promise<SlideBody | null> {
	if (!readRegister) return null;
	const model = measuresOf(reading, readRegister, readChoice(params));
	const { measures, by, choice } = model;
	if (!measures.length) return null;
	const m = i18n.m;
	return {
		kind: 'bars',
		subtitle: m.measuresSubtitle({ places: placesName(model), by }),
		summary: summaryOf(model),
		note: noteOf(model),
		labels: measures.map(({ label }) => label),
		stacked: true,
		series: KINDS.filter((kind) => kind !== 'broad' || choice.wide).map((kind) => ({
			name: m.measuresKind[kind],
			values: measures.map(({ rows }) => rows[kind].length),
			colour: COLOURS[kind]
		})),
		axes: { label: '', value: m.takeSlideInitiatives }
	};
}
