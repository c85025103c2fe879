import { i18n } from '../../i18n/i18n.svelte';
import type { SlideBody, SlideSource } from '../slide';
import { readChoice } from './choice';
import { modelOf, needOf, type Place } from './model';
import { axisName, fieldName, summaryOf } from './words';

/** High need and little coverage: the field that the view looks at. */
const CORNER = { need: 2, coverage: 0 } as const;

/**
 * Need against coverage, with the countries of the chosen field apart. Null for axes of steps or of
 * years, which read the wrong way round in a chart of numbers, and for those that a reader brought.
 */
export async function slideOf({
	dataset,
	reading,
	params,
	readRegister
}: SlideSource): Promise<SlideBody | null> {
	const choice = readChoice(params);
	if (!readRegister || choice.axis.startsWith('own:')) return null;
	const need = needOf(reading, readRegister, choice);
	if (!need.areas.length || need.axis.steps || need.axis.values || need.axis.reversed) return null;
	const model = modelOf(need, choice);
	if (!model.places.length) return null;
	const m = i18n.m;
	const axis = axisName(need.axis);
	const field = model.field ?? CORNER;
	const isApart = ({ iso3, field: its }: Place) =>
		model.picked
			? model.picked.has(iso3)
			: its.need === field.need && its.coverage === field.coverage;
	const points = (places: readonly Place[]) =>
		places.map(({ name, coverage, level }) => ({ name, x: coverage, y: level }));
	const upTo = (value: number) => Math.min(1, Math.ceil(value * 10) / 10);
	return {
		kind: 'scatter',
		subtitle: m.needSubtitle({ axis, total: model.places.length, areas: [...need.areas] }),
		summary: summaryOf(model),
		note: m.needNote({ version: dataset.manifest.version }),
		axes: { x: m.needAxisX, y: m.needAxisY({ axis }) },
		most: {
			x: upTo(Math.max(0.5, ...model.places.map(({ coverage }) => coverage))),
			y: upTo(Math.max(0.5, ...model.places.map(({ level }) => level)))
		},
		groups: [
			{
				name: model.picked ? m.takeSlidePicked : fieldName(need, field),
				colour: 'attention-4' as const,
				points: points(model.places.filter(isApart))
			},
			{
				name: m.takeSlideOthers,
				colour: 'step-3' as const,
				points: points(model.places.filter((place) => !isApart(place)))
			}
		].filter((group) => group.points.length)
	};
}
