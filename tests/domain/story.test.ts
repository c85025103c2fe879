import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
	changeStep,
	insertStep,
	MOST_STEPS,
	moveStep,
	parseStory,
	removeStep,
	storyFromFile,
	storyFromText,
	storyToFile,
	storyToText,
	type Step,
	type Story
} from '../../src/domain/story';

const step = (id: string, change: Partial<Step> = {}): Step => ({
	id,
	fragment: `#/map?topic=${id}`,
	title: '',
	note: '',
	...change
});
const story: Story = {
	id: 'pacific',
	title: 'The Pacific',
	steps: [step('a'), step('b', { title: 'Nobody here' }), step('c', { note: 'Ask the room' })]
};

const idOf = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const anyStory = fc.record({
	id: idOf,
	title: fc.string({ minLength: 1, maxLength: 60 }),
	steps: fc.uniqueArray(
		fc.record({
			id: idOf,
			fragment: fc.string({ maxLength: 60 }).map((rest) => `#/${rest}`),
			title: fc.string({ maxLength: 60 }),
			note: fc.string({ maxLength: 60 })
		}),
		{ selector: ({ id }) => id, maxLength: 8 }
	)
});

describe('reading a story', () => {
	it('gives back what was written to a file', () => {
		fc.assert(
			fc.property(anyStory, (one) => {
				expect(storyFromFile(storyToFile(one))).toEqual({ story: one, faults: [] });
			})
		);
	});

	it('gives back what was written to a link, but for the notes', () => {
		fc.assert(
			fc.property(anyStory, (one) => {
				const bare = { ...one, steps: one.steps.map((it) => ({ ...it, note: '' })) };
				expect(storyFromText(storyToText(one)!)).toEqual(bare);
			})
		);
	});

	it('keeps the sound steps and tells which ones were not, and why', () => {
		const read = parseStory({
			...story,
			steps: [step('a'), { ...step('x'), fragment: 'https://elsewhere.example' }, step('a'), 7]
		});
		expect(read?.story.steps).toEqual([step('a')]);
		expect(read?.faults).toEqual([
			{ step: 2, field: 'fragment', reason: 'shape' },
			{ step: 3, field: 'id', reason: 'twice' },
			{ step: 4, field: '', reason: 'shape' }
		]);
	});

	it('takes no more steps than a story may have', () => {
		const steps = Array.from({ length: MOST_STEPS + 2 }, (_, at) => step(`s${at}`));
		const read = parseStory({ ...story, steps });
		expect(read?.story.steps).toHaveLength(MOST_STEPS);
		expect(read?.faults).toHaveLength(2);
	});

	it('refuses what is no story, and never throws', () => {
		expect(storyFromFile('not json')).toBeNull();
		expect(parseStory({ id: 'x', title: '', steps: [] })).toBeNull();
		fc.assert(fc.property(fc.anything(), (value) => void parseStory(value)));
		fc.assert(fc.property(fc.string(), (text) => void storyFromText(text)));
	});

	it('puts no story in a link that would be cut on its way', () => {
		const steps = Array.from({ length: 60 }, (_, at) => step(`s${at}`, { title: 'x'.repeat(90) }));
		expect(storyToText({ ...story, steps })).toBeNull();
	});
});

describe('editing a story', () => {
	const order = ({ steps }: Story) => steps.map(({ id }) => id).join('');

	it('moves a step, and never beyond the ends', () => {
		expect(order(moveStep(story, 0, 1))).toBe('bac');
		expect(order(moveStep(story, 2, -5))).toBe('cab');
		expect(order(moveStep(story, 0, 9))).toBe('bca');
		expect(order(moveStep(story, 7, 0))).toBe('abc');
	});

	it('loses and doubles no step by moving', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 2 }), fc.integer(), (from, to) => {
				expect([...order(moveStep(story, from, to))].sort().join('')).toBe('abc');
			})
		);
	});

	it('inserts, changes and removes one step and leaves the others alone', () => {
		expect(order(insertStep(story, 0, step('n')))).toBe('anbc');
		expect(order(insertStep(story, -1, step('n')))).toBe('nabc');
		expect(order(removeStep(story, 1))).toBe('ac');
		expect(changeStep(story, 1, { note: 'Pause' }).steps[1]).toEqual({
			...story.steps[1],
			note: 'Pause'
		});
	});
});
