import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';

import type { Dataset } from '../../src/domain/dataset';
import { applyDecisions } from '../../src/domain/decisions/apply';
import { deriveStatuses } from '../../src/domain/status';
import PrintedRecords from '../../src/ui/PrintedRecords.svelte';
import RecordList from '../../src/ui/RecordList.svelte';
import { datasetOf, initiative, TODAY } from '../fixtures/dataset';
import { listing } from '../fixtures/view-props';

const TEXTS = [
	listing({ id: 'l-1', initiative: 'one' }),
	listing({ id: 'l-2', initiative: 'one' }),
	listing({ id: 'l-3', initiative: 'two' })
];
const released = datasetOf([
	initiative({ id: 'one', listings: ['l-1', 'l-2'] }),
	initiative({ id: 'two', listings: ['l-3'] })
]);
const decided = (verdict: 'same' | 'different', a: string, b: string) =>
	applyDecisions(
		released,
		[{ a, b, verdict, choice: {}, who: '', why: '', when: '', release: '' }],
		new Map(TEXTS.map((it) => [it.id, it]))
	).dataset;

function props(dataset: Dataset) {
	return {
		dataset,
		statuses: deriveStatuses(dataset, TODAY),
		rows: dataset.ids.map((_, row) => row),
		href: ({ route }: { route: string }) => `#/${route}`,
		listings: async (ids: readonly string[]) => TEXTS.filter(({ id }) => ids.includes(id)),
		page: '#/'
	};
}
const sources = async () => {
	await screen.findAllByRole('link', { name: /meridian\.example/, hidden: true });
	return screen
		.getAllByRole<HTMLAnchorElement>('link', { name: /meridian\.example/, hidden: true })
		.map(({ href }) => href.slice(-3))
		.sort();
};

it.each([
	['a list', (dataset: Dataset) => render(RecordList, props(dataset))],
	['paper', (dataset: Dataset) => render(PrintedRecords, props(dataset))]
])('links every listing on %s, as the reader has decided', async (_, show) => {
	const { unmount } = show(decided('same', 'l-1', 'l-3'));
	expect(await sources()).toEqual(['l-1', 'l-2', 'l-3']);
	unmount();
	show(decided('different', 'l-1', 'l-2'));
	expect(await sources()).toEqual(['l-1', 'l-2', 'l-3']);
});
