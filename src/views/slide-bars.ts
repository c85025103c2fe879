import type { StateKind } from '../domain/states';
import { i18n } from '../i18n/i18n.svelte';
import type { SlideBars } from './slide';

/** Something that is counted; a state where silence about it has one. */
interface Counted {
	label: string;
	count: number;
	kind?: StateKind;
}

/**
 * One bar for each thing, most first. A bar of no length does not say why: its label does.
 *
 * @param label what the things are
 */
export function countedBars(
	counted: readonly Counted[],
	label: string,
	texts: Pick<SlideBars, 'subtitle' | 'summary'>
): SlideBars {
	const m = i18n.m;
	const lines = counted.toSorted((a, b) => b.count - a.count || i18n.compare(a.label, b.label));
	return {
		kind: 'bars',
		...texts,
		note: '',
		labels: lines.map((line) =>
			line.count || !line.kind
				? line.label
				: m.takeSlideNone({ label: line.label, state: m.stateLabel[line.kind] })
		),
		stacked: false,
		series: [
			{
				name: m.takeSlideInitiatives,
				values: lines.map(({ count }) => count),
				colour: 'step-4'
			}
		],
		axes: { label, value: m.takeSlideInitiatives }
	};
}
