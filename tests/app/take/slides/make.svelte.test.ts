import { beforeEach, expect, it, vi } from 'vitest';

import type { TakeContext } from '../../../../src/app/take/context';
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

it('says of a step that this release cannot follow that it cannot, and keeps the others', async () => {
	const step = (fragment: string, title = '') => ({
		id: fragment,
		fragment,
		title,
		note: 'Pause.'
	});
	const story = {
		id: 's',
		title: 'A story',
		steps: [step(KNOWN), step(GONE, 'Of old'), step(UNKNOWN)]
	} as unknown as Story;
	await storySlides(context as TakeContext, story)(new AbortController().signal, vi.fn());
	const [, known, gone, unknown] = decks[0]!.slides;
	expect(decks[0]!.slides).toHaveLength(5);
	expect(textsOf(known!)).toContain('Two places have no record');
	expect(textsOf(gone!)).toMatch(/^Of old This release does not know all that the step asks for/);
	expect(textsOf(unknown!)).toMatch(/^This release does not know all that the step asks for/);
	expect(textsOf(unknown!)).not.toContain('Two places');
	expect(textsOf(unknown!)).toContain('country=XXX');
	expect(gone!.notes).toContain('Pause.');
});
