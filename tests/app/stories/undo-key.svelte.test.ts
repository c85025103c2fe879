import { afterEach, expect, it } from 'vitest';

import { asksToUndo } from '../../../src/app/stories/undo-key';

afterEach(() => document.body.replaceChildren());

const press = (key: string, code: string, more: KeyboardEventInit = {}) =>
	new KeyboardEvent('keydown', { key, code, ctrlKey: true, ...more });

it.each([
	['z', 'KeyZ'],
	['Z', 'KeyZ'],
	['я', 'KeyZ'],
	['ئ', 'KeyZ'],
	// Where German keyboards have it.
	['z', 'KeyY']
])('is %s at %s', (key, code) => {
	expect(asksToUndo(press(key, code))).toBe(true);
});

it('is no other letter that has the place of the Z, and not its opposite', () => {
	expect(asksToUndo(press('y', 'KeyZ'))).toBe(false);
	expect(asksToUndo(press('Z', 'KeyZ', { shiftKey: true }))).toBe(false);
	expect(asksToUndo(press('z', 'KeyZ', { ctrlKey: false }))).toBe(false);
});

it('is left to a field, and to a dialog in front of the page', () => {
	document.body.innerHTML = '<input>';
	let asked = true;
	const input = document.querySelector('input')!;
	input.addEventListener('keydown', (event) => (asked = asksToUndo(event)));
	input.dispatchEvent(press('z', 'KeyZ'));
	expect(asked).toBe(false);
	document.body.innerHTML = '<dialog open></dialog>';
	expect(asksToUndo(press('z', 'KeyZ'))).toBe(false);
});
