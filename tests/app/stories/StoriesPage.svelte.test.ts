import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';

import StoriesPage from '../../../src/app/stories/StoriesPage.svelte';
import { storyToFile, storyToText, type Story } from '../../../src/domain/story';
import { i18n } from '../../../src/i18n/i18n.svelte';
import { openShelf } from '../../../src/storage/shelf';
import { pageProps } from '../../fixtures/view-props';

beforeAll(async () => {
	await i18n.use('en');
	await i18n.need('stories', 'cards');
});

const story: Story = {
	id: 'mine',
	title: 'Mine',
	steps: [
		{ id: 'a', fragment: '#/about', title: '', note: '' },
		{ id: 'b', fragment: '#/data', title: 'What is loaded', note: 'Say that it is a sample' }
	]
};

let count = 0;
async function open(id: string | null = null, params = {}, kept: Story[] = [story]) {
	const shelf = await openShelf(`stories-${(count += 1)}`);
	for (const one of kept) await shelf.put('story', one.id, one);
	render(StoriesPage, pageProps({ id, params, shelf: async () => shelf }));
	return shelf;
}

it('lists one’s own stories and those that come with the Atlas', async () => {
	await open();
	expect(await screen.findByRole('link', { name: 'Mine' })).toBeInTheDocument();
	for (const name of ['Where nobody works', 'Who lists the same', 'What ends next year'])
		expect(screen.getByRole('link', { name })).toBeInTheDocument();
});

it('moves a step by its button, keeps the focus on it and stores the new order', async () => {
	const shelf = await open('mine');
	await userEvent.click(await screen.findByRole('button', { name: 'Move step 2 up' }));
	await waitFor(async () => {
		const [kept] = await shelf.all('story');
		expect((kept!.value as Story).steps.map(({ id }) => id)).toEqual(['b', 'a']);
	});
	expect(screen.getByText('Step 2 is now step 1')).toBeInTheDocument();
});

it('keeps a note as soon as it is written, and duplicates and removes steps', async () => {
	const shelf = await open('mine');
	const stored = async () => ((await shelf.all('story'))[0]!.value as Story).steps;
	const notes = await screen.findAllByLabelText('Your note, shown to you only');
	await userEvent.type(notes[0]!, 'Pause here');
	// Nothing has left the field yet.
	await waitFor(async () => expect((await stored())[0]!.note).toBe('Pause here'));
	expect(notes[0]).toHaveFocus();

	await userEvent.click(screen.getByRole('button', { name: 'Duplicate step 1' }));
	await waitFor(async () => expect(await stored()).toHaveLength(3));
	await userEvent.click(await screen.findByRole('button', { name: 'Remove step 3' }));
	await waitFor(async () => expect(await stored()).toHaveLength(2));
});

it('leaves the focus beside what was removed, copied or moved to the end', async () => {
	await open('mine');
	await userEvent.click(await screen.findByRole('button', { name: 'Move step 1 down' }));
	expect(screen.getByRole('button', { name: 'Move step 2 up' })).toHaveFocus();
	await userEvent.click(screen.getByRole('button', { name: 'Duplicate step 2' }));
	expect(screen.getAllByLabelText('Your title')[2]).toHaveFocus();
	expect(screen.getByText('Its copy is step 3')).toBeInTheDocument();
	await userEvent.click(screen.getByRole('button', { name: 'Remove step 3' }));
	expect(screen.getAllByLabelText('Your title')[1]).toHaveFocus();
});

it('undoes one change after the other, by its button or by keys', async () => {
	const shelf = await open('mine');
	const ids = async () =>
		((await shelf.all('story'))[0]!.value as Story).steps.map(({ id }) => id).join();
	const undo = await screen.findByRole('button', { name: 'Undo' });
	expect(undo).toBeDisabled();
	await userEvent.click(screen.getByRole('button', { name: 'Move step 2 up' }));
	await userEvent.click(screen.getByRole('button', { name: 'Remove step 1' }));
	await waitFor(async () => expect(await ids()).toBe('a'));
	await userEvent.click(undo);
	await waitFor(async () => expect(await ids()).toBe('b,a'));
	expect(undo).toHaveFocus();
	await userEvent.keyboard('{Control>}z{/Control}');
	await waitFor(async () => expect(await ids()).toBe('a,b'));
	expect(screen.getByText('The last change was undone')).toBeInTheDocument();
	expect(document.body).not.toHaveFocus();
});

it('loses no change when another one follows at once', async () => {
	const shelf = await open('mine');
	const [note] = await screen.findAllByLabelText('Your note, shown to you only');
	await fireEvent.input(note!, { target: { value: 'First' } });
	await fireEvent.click(screen.getByRole('button', { name: 'Move step 1 down' }));
	await fireEvent.click(screen.getByRole('button', { name: 'Duplicate step 1' }));
	await waitFor(async () => {
		const { steps } = (await shelf.all('story'))[0]!.value as Story;
		expect(steps.map(({ note }) => note)).toEqual([
			'Say that it is a sample',
			'Say that it is a sample',
			'First'
		]);
	});
});

it('asks before it deletes a story', async () => {
	const shelf = await open('mine');
	await userEvent.click(await screen.findByRole('button', { name: 'Delete' }));
	expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus();
	await userEvent.keyboard('{Enter}');
	expect(screen.getByRole('button', { name: 'Delete' })).toHaveFocus();
	expect(await shelf.all('story')).toHaveLength(1);
	await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
	await userEvent.click(screen.getByRole('button', { name: 'Delete it' }));
	await waitFor(async () => expect(await shelf.all('story')).toHaveLength(0));
});

it('does not let a story of the Atlas be changed, only duplicated', async () => {
	await open('nobody');
	expect(await screen.findByRole('heading', { name: 'Where nobody works' })).toBeInTheDocument();
	expect(screen.queryByRole('button', { name: /^Move step/ })).not.toBeInTheDocument();
	expect(screen.getByRole('button', { name: 'Duplicate' })).toBeInTheDocument();
});

it('opens a file beside what is there, and says which steps it could not read', async () => {
	const shelf = await open(null);
	const text = storyToFile(story).replace('"#/data"', '"https://elsewhere.example"');
	await userEvent.upload(
		await screen.findByLabelText('Open a story file'),
		new File([text], 'mine.atlas-story.json', { type: 'application/json' })
	);
	expect(
		await screen.findByText(/Left out: step 2, fragment: missing, or not/)
	).toBeInTheDocument();
	await waitFor(async () => expect(await shelf.all('story')).toHaveLength(2));
});

it('refuses a file that is no story and changes nothing', async () => {
	const shelf = await open(null);
	await userEvent.upload(
		await screen.findByLabelText('Open a story file'),
		new File(['{'], 'broken.json', { type: 'application/json' })
	);
	expect(await screen.findByText(/no file of a story/)).toBeInTheDocument();
	expect(await shelf.all('story')).toHaveLength(1);
});

it('offers a story from a link, and keeps it when asked', async () => {
	const told = storyToText({ ...story, title: 'Told' })!;
	const shelf = await open(null, { told }, []);
	const part = within(await screen.findByRole('region', { name: 'A story from a link' }));
	expect(part.getByText('Told')).toBeInTheDocument();
	await userEvent.click(part.getByRole('button', { name: 'Keep it and open it' }));
	await waitFor(async () => expect(await shelf.all('story')).toHaveLength(1));
});

it('says so when a link or a name leads to no story', async () => {
	await open(null, { told: 'cut-short' });
	expect(await screen.findByRole('alert')).toHaveTextContent('does not hold a whole story');
	await open('nowhere');
	expect(await screen.findByText('No story here has this name')).toBeInTheDocument();
});

it('shows the teller’s window beside a story', async () => {
	vi.stubGlobal(
		'BroadcastChannel',
		class {
			onmessage = null;
			postMessage = vi.fn();
			close = vi.fn();
		}
	);
	await open('mine', { notes: '1' });
	expect(await screen.findByText('No note for this step.')).toBeInTheDocument();
	await userEvent.click(screen.getByRole('button', { name: 'Forward' }));
	expect(screen.getByText('Say that it is a sample')).toBeInTheDocument();
	expect(screen.getByText('This is the last step.')).toBeInTheDocument();
	vi.unstubAllGlobals();
});
