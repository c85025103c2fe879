import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { gestures } from '../../src/ui/gestures';

const on = {
	onhover: vi.fn(),
	onpress: vi.fn(),
	ondrag: vi.fn(),
	onzoom: vi.fn(),
	takesWheel: () => false
};
let node: HTMLElement;
let letGo: void | (() => void);

beforeEach(() => {
	vi.resetAllMocks();
	node = document.createElement('div');
	node.setPointerCapture = () => undefined;
	letGo = gestures(on)(node);
});
afterEach(() => letGo?.());

/** jsdom knows no pointers: a mouse event with what we read of one. */
function pointer(type: string, x: number, y: number, pointerType = 'mouse', pointerId = 1) {
	const event = new MouseEvent(type, { clientX: x, clientY: y, detail: 1, cancelable: true });
	node.dispatchEvent(Object.assign(event, { pointerType, pointerId }));
}

it('drags with a mouse, which is then no press', () => {
	pointer('pointerdown', 10, 10);
	pointer('pointermove', 12, 10);
	expect(on.ondrag).not.toHaveBeenCalled();
	pointer('pointermove', 30, 15);
	expect(on.ondrag).toHaveBeenLastCalledWith([20, 5]);
	pointer('pointerup', 30, 15);
	pointer('click', 30, 15);
	expect(on.onpress).not.toHaveBeenCalled();
	pointer('pointerdown', 30, 15);
	pointer('pointerup', 30, 15);
	pointer('click', 30, 15);
	expect(on.onpress).toHaveBeenCalledWith([30, 15], node);
});

it('leaves one finger to the page, and moves and zooms with two', () => {
	pointer('pointerdown', 100, 100, 'touch', 1);
	pointer('pointermove', 100, 60, 'touch', 1);
	expect(on.ondrag).not.toHaveBeenCalled();
	pointer('pointerdown', 200, 60, 'touch', 2);
	pointer('pointermove', 300, 60, 'touch', 2);
	expect(on.ondrag).toHaveBeenLastCalledWith([50, 0]);
	expect(on.onzoom).toHaveBeenLastCalledWith(2, [200, 60]);
	pointer('pointercancel', 300, 60, 'touch', 2);
	pointer('pointermove', 100, 90, 'touch', 1);
	expect(on.ondrag).toHaveBeenCalledTimes(1);
});

it('takes the wheel only with a key, or where it is told to', () => {
	const wheel = (ctrlKey: boolean) => {
		const event = new WheelEvent('wheel', { deltaY: -100, ctrlKey, cancelable: true });
		node.dispatchEvent(event);
		return event.defaultPrevented;
	};
	expect(wheel(false)).toBe(false);
	expect(wheel(true)).toBe(true);
	expect(on.onzoom).toHaveBeenCalledTimes(1);
	expect(on.onzoom.mock.calls[0]![0]).toBeGreaterThan(1);
});
