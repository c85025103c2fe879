import type { StateKind } from '../domain/states';
import { CLASSES, classOf } from '../domain/states';
import { i18n } from '../i18n/i18n.svelte';
import type { Colour, SlideCell, SlideKey } from './slide';

/** How states without a value stand in the cells of a table that others may edit. */
const MARKS: Record<Exclude<StateKind, 'value'>, Pick<SlideCell, 'text' | 'fill' | 'colour'>> = {
	'gap-confirmed': { text: '◎', fill: 'gap-fill', colour: 'gap' },
	'gap-apparent': { text: '○', fill: 'gap-fill', colour: 'gap' },
	regional: { text: '◥', colour: 'regional' },
	unknown: { text: '?', fill: 'panel', colour: 'secondary' },
	'out-of-scope': { text: '–', colour: 'secondary' }
};

/** Text, as it is. */
export const textCell = (text: string): SlideCell => ({ text });

/** A number in the reader's way of writing it; in a sheet a number. */
export const numberCell = (value: number, digits = 0): SlideCell => ({
	text: i18n.number(value, digits),
	value
});

/** A count in its step of colour, or the mark of why there is none; in a sheet the state in words. */
export function stateCell(kind: StateKind, count: number, text = i18n.number(count)): SlideCell {
	if (kind === 'value' || count > 0) {
		const step = Math.max(0, classOf(Math.max(1, Math.round(count))));
		return { text, value: count, ...stepLook(step) };
	}
	return { ...MARKS[kind], bold: true, value: i18n.m.stateLabel[kind] };
}

/** The look of a class of counts, 0 to 4. */
export function stepLook(step: number): { fill: Colour; colour: Colour } {
	const at = (step + 1) as 1 | 2 | 3 | 4 | 5;
	return { fill: `step-${at}`, colour: `on-step-${at}` };
}

/** The key of such cells: the steps of counts, then the states that occur. */
export function stateKey(kinds: ReadonlySet<StateKind>, steps: readonly string[] = []): SlideKey[] {
	return [
		...steps.slice(0, CLASSES.length).map((text, step): SlideKey => ({
			text,
			fill: stepLook(step).fill
		})),
		...(Object.keys(MARKS) as (keyof typeof MARKS)[])
			.filter((kind) => kinds.has(kind))
			.map((kind): SlideKey => {
				const { text, fill, colour } = MARKS[kind];
				return {
					text: i18n.m.stateLabel[kind],
					mark: text,
					...(fill && { fill }),
					...(colour && { colour })
				};
			})
	];
}
