import { i18n } from '../../i18n/i18n.svelte';
import type { StateKind } from '../../domain/states';
import type { SlideBody, SlideCell, SlideSource } from '../slide';
import { stateCell, stateKey, textCell } from '../slide-cells';
import { compareSentence } from './answer';
import { readChoice } from './choice';
import { actorSections, countrySections, type Cell } from './lines';
import { compareActors, compareCountries } from './model';

/** What is compared, side by side. */
export async function slideOf({
	dataset,
	reading,
	params
}: SlideSource): Promise<SlideBody | null> {
	const { kind, ids } = readChoice(dataset, params);
	if (!ids.length) return null;
	const { names, sections } =
		kind === 'actors' ? actorsBeside(reading, ids) : countriesBeside(reading, ids);
	const kinds = new Set<StateKind>();
	const cellOf = ({ text, state }: Cell): SlideCell => {
		if (!state) return textCell(text);
		if (state.kind !== 'value') kinds.add(state.kind);
		return stateCell(state.kind, state.count);
	};
	const rows = sections.flatMap(({ title, lines }) => [
		[
			{ text: title, bold: true, fill: 'panel' as const },
			...ids.map(() => ({ text: '', fill: 'panel' as const }))
		],
		...lines.map(({ label, cells }) => [textCell(label), ...cells.map(cellOf)])
	]);
	return {
		kind: 'table',
		subtitle: '',
		summary: compareSentence(reading, params),
		note: '',
		columns: [
			{ head: '', width: 2 },
			...names.map((head) => ({ head, width: 2, align: 'center' as const }))
		],
		rows,
		key: stateKey(kinds)
	};
}

type Reading = SlideSource['reading'];

function actorsBeside(reading: Reading, ids: readonly string[]) {
	const comparison = compareActors(reading, ids);
	const names = comparison.columns.map(({ actor }) => actor.name);
	return { names, sections: actorSections(comparison) };
}

function countriesBeside(reading: Reading, ids: readonly string[]) {
	const comparison = compareCountries(reading, ids);
	const names = comparison.columns.map(({ country }) => i18n.country(country));
	return { names, sections: countrySections(comparison) };
}
