import fc from 'fast-check';
import { expect, it } from 'vitest';

import { stageWish } from '../../../src/app/stories/stage-keys';

const BARE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const press = (key: string, step = 1, steps = 4, mirrored = false) =>
	stageWish({ ...BARE, key }, { step, steps }, mirrored);

it('moves by arrows, Page keys, space and Enter, and stops at the ends', () => {
	for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'])
		expect(press(key)).toEqual({ kind: 'step', step: 2 });
	for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])
		expect(press(key)).toEqual({ kind: 'step', step: 0 });
	expect(press('PageDown', 3)).toEqual({ kind: 'step', step: 3 });
	expect(press('PageUp', 0)).toEqual({ kind: 'step', step: 0 });
});

it('mirrors the arrows with the page, and nothing else', () => {
	expect(press('ArrowLeft', 1, 4, true)).toEqual({ kind: 'step', step: 2 });
	expect(press('ArrowRight', 1, 4, true)).toEqual({ kind: 'step', step: 0 });
	expect(press('PageDown', 1, 4, true)).toEqual({ kind: 'step', step: 2 });
});

it('jumps by Home, End and digits, to steps that there are', () => {
	expect(press('Home', 3)).toEqual({ kind: 'step', step: 0 });
	expect(press('End')).toEqual({ kind: 'step', step: 3 });
	expect(press('4')).toEqual({ kind: 'step', step: 3 });
	expect(press('5')).toBeNull();
	expect(press('0')).toBeNull();
});

it('blanks, fills the screen, explores and leaves', () => {
	for (const key of ['b', 'B', '.']) expect(press(key)).toEqual({ kind: 'blank' });
	expect(press('F')).toEqual({ kind: 'full-screen' });
	expect(press('e')).toEqual({ kind: 'explore' });
	expect(press('/')).toEqual({ kind: 'search' });
	expect(press('Escape')).toEqual({ kind: 'leave' });
});

it('scrolls a view that is taller than the screen by Shift and the keys that lead down and up', () => {
	const scroll = (key: string) =>
		stageWish({ ...BARE, key, shiftKey: true }, { step: 1, steps: 4 }, false);
	for (const key of ['ArrowDown', 'PageDown'])
		expect(scroll(key)).toEqual({ kind: 'scroll', pages: 1 });
	for (const key of ['ArrowUp', 'PageUp', ' '])
		expect(scroll(key)).toEqual({ kind: 'scroll', pages: -1 });
	expect(scroll('F')).toEqual({ kind: 'full-screen' });
});

it('leaves the keys of browser and reader alone', () => {
	expect(press('Tab')).toBeNull();
	expect(press('ArrowRight', 0, 0)).toBeNull();
	expect(stageWish({ ...BARE, key: 'f', ctrlKey: true }, { step: 0, steps: 2 }, false)).toBeNull();
});

it('never asks for a step that is not there', () => {
	fc.assert(
		fc.property(fc.string(), fc.nat(9), fc.nat(9), fc.boolean(), (key, step, steps, mirrored) => {
			const wish = press(key, step, steps, mirrored);
			if (wish?.kind !== 'step') return;
			expect(wish.step).toBeGreaterThanOrEqual(0);
			expect(wish.step).toBeLessThan(steps);
		})
	);
});
