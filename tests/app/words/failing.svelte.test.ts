import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import MatchChoice from '../../../src/app/words/MatchChoice.svelte';
import WordsLine from '../../../src/app/words/WordsLine.svelte';
import WordsSwitch from '../../../src/app/words/WordsSwitch.svelte';
import { NO_FILTER } from '../../../src/domain/filter';
import { readDataset } from '../../../src/domain/reading';
import type { Atlas } from '../../../src/state/atlas.svelte';
import { Navigation } from '../../../src/state/navigation.svelte';
import { TODAY } from '../../fixtures/dataset';
import { inPillars } from '../../views/terms/props';

const FAILED = 'The words could not be loaded: our own topics are shown.';
const choice = { vocabulary: 'gci', narrow: true, broad: false };

function props() {
	const atlas = {
		words: null,
		wordsFailed: false,
		needWords: () => Promise.reject(new Error('gone'))
	} as unknown as Atlas;
	return { atlas, navigation: new Navigation(), choice, onsay: vi.fn() };
}

it.each([/^Narrow/, /^Broad/])(
	'the box %s goes back when the words cannot be had',
	async (name) => {
		const given = props();
		render(MatchChoice, given);
		const box = screen.getByRole<HTMLInputElement>('checkbox', { name });
		const before = box.checked;
		await userEvent.click(box);
		await waitFor(() => expect(given.onsay).toHaveBeenCalledWith(FAILED));
		expect(box.checked).toBe(before);
	}
);

it('the list of words goes back when they cannot be had', async () => {
	const given = { ...props(), choice: null };
	render(WordsSwitch, given);
	const list = await screen.findByRole('combobox');
	await userEvent.selectOptions(list, 'gci');
	await waitFor(() => expect(given.onsay).toHaveBeenCalledWith(FAILED));
	expect(list).toHaveValue('');
});

it('the way back to our topics says so when it fails', async () => {
	const given = props();
	const reading = readDataset(inPillars(), NO_FILTER, TODAY);
	render(WordsLine, { ...given, reading, said: '' });
	await userEvent.click(await screen.findByRole('button', { name: 'Back to our topics' }));
	await waitFor(() => expect(given.onsay).toHaveBeenCalledWith(FAILED));
});
