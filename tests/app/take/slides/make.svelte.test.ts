import { beforeEach, expect, it, vi } from 'vitest';

import type { TakeContext } from '../../../../src/app/take/context';
import { OtherRelease, PlateFailed } from '../../../../src/app/take/plate';
import * as Body from '../../../../src/app/take/slides/body';
import type { Deck } from '../../../../src/app/take/slides/deck';
import { storySlides } from '../../../../src/app/take/slides/make';
import type { Story } from '../../../../src/domain/story';
import { parseFragment } from '../../../../src/state/fragment';
import { TODAY } from '../../../fixtures/dataset';
import { pageProps } from '../../../fixtures/view-props';

const decks = vi.hoisted(() => [] as Deck[]);
vi.mock('../../../../src/app/take/slides/run-deck', () => ({
	runDeck: async (deck: Deck) => (decks.push(deck), new Blob())
}));
// What needs a page that is laid out.
vi.mock('../../../../src/app/take/slides/measure', () => ({
	pageMeasure: async () => (text: string, size: number) => text.length * size * 0.5
}));
vi.mock('../../../../src/app/take/slides/palette', () => ({ lightPalette: () => () => '000000' }));
vi.mock('../../../../src/app/take/slides/body', () => ({ shownAt: vi.fn() }));

const { dataset, reading } = pageProps();
const context: Partial<TakeContext> = {
	dataset,
	reading,
	today: TODAY,
	locale: 'en',
	release: 'r'
};

const GONE = '#/gone';
const UNKNOWN = '#/map?country=XXX';
const KNOWN = '#/gaps';
const SLOW = '#/network';

beforeEach(() => {
	decks.length = 0;
	vi.mocked(Body.shownAt).mockImplementation(async (_sources, fragment) => {
		if (fragment === GONE) return null;
		return {
			address: parseFragment(fragment, (_key, id) => id !== 'XXX'),
			key: 'gaps',
			reading,
			title: 'Two places have no record',
			body: async () => ({
				kind: 'table' as const,
				subtitle: '',
				summary: '',
				note: '',
				columns: [{ head: 'Place', width: 1 }],
				rows: [[{ text: 'Kenya' }]]
			})
		};
	});
});

const textsOf = ({ pieces }: Deck['slides'][number]) =>
	pieces
		.flatMap((piece) => (piece.kind === 'text' ? piece.runs : []))
		.map(({ text }) => text)
		.join(' ');

const step = (fragment: string, title = '') => ({ id: fragment, fragment, title, note: 'Pause.' });
const storyOf = (...steps: ReturnType<typeof step>[]) =>
	({ id: 's', title: 'A story', steps }) as unknown as Story;
const made = (story: Story) =>
	storySlides(context as TakeContext, story)(new AbortController().signal, vi.fn());

it('says of a step that this release cannot follow that it cannot, and keeps the others', async () => {
	await made(storyOf(step(KNOWN), step(GONE, 'Of old'), step(UNKNOWN)));
	const [, known, gone, unknown] = decks[0]!.slides;
	expect(decks[0]!.slides).toHaveLength(5);
	expect(textsOf(known!)).toContain('Two places have no record');
	expect(textsOf(gone!)).toMatch(/^Of old This release does not know all that the step asks for/);
	expect(textsOf(unknown!)).toMatch(/^This release does not know all that the step asks for/);
	expect(textsOf(unknown!)).not.toContain('Two places');
	expect(textsOf(unknown!)).toContain('country=XXX');
	expect(gone!.notes).toContain('Pause.');
});

const undrawn = (fault: Error) => {
	const read = vi.mocked(Body.shownAt).getMockImplementation()!;
	vi.mocked(Body.shownAt).mockImplementation(async (sources, fragment) => {
		const shown = await read(sources, fragment);
		return shown && fragment === SLOW ? { ...shown, body: () => Promise.reject(fault) } : shown;
	});
};

it('keeps the finding and the link of a step that cannot be drawn, and says how many there are', async () => {
	undrawn(new PlateFailed('The page took too long'));
	const { lacks } = await made(storyOf(step(KNOWN), step(SLOW)));
	const [, known, slow] = decks[0]!.slides;
	expect(known!.pieces.map(({ kind }) => kind)).toContain('table');
	expect(textsOf(slow!)).toMatch(/^Two places have no record This step could not be drawn/);
	expect(textsOf(slow!)).toContain(SLOW);
	expect(slow!.notes).toContain('Pause.');
	expect(lacks).toMatch(/^1 step could not be drawn/);
});

it('says nothing of missing pictures when all are there', async () => {
	expect((await made(storyOf(step(KNOWN)))).lacks).toBeUndefined();
});

it('gives no slides when no step can be drawn, or the release is not the one on the screen', async () => {
	undrawn(new PlateFailed('The page took too long'));
	await expect(made(storyOf(step(SLOW)))).rejects.toThrow(PlateFailed);
	undrawn(new OtherRelease('another'));
	await expect(made(storyOf(step(KNOWN), step(SLOW)))).rejects.toThrow(OtherRelease);
});
