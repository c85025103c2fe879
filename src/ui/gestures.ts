import type { Attachment } from 'svelte/attachments';

type Point = [x: number, y: number];

export interface Gestures {
	/** The pointer rests at a point over an element, or has left. */
	onhover: (at: Point | null, over: Element | null) => void;
	onpress: (at: Point, over: Element | null) => void;
	/** Moved by this many px since the last call: by a mouse or pen, or by two fingers. */
	ondrag: (by: Point) => void;
	/** Wheel or pinch: closer by a factor around a point. */
	onzoom: (factor: number, around: Point) => void;
	/** Whether a plain wheel belongs to the picture; with Ctrl it always does. */
	takesWheel: () => boolean;
}

/** Less than this is a press, not a drag, px. */
const SLACK = 4;

/**
 * Reads hover, press, drag, wheel and two-finger moves of an element, in its own px. One finger
 * scrolls the page: give the element `touch-action: pan-x pan-y`.
 */
export function gestures(on: Gestures): Attachment<Element> {
	return (node) => {
		const down = new Map<number, Point>();
		let dragged = false;
		let start: Point = [0, 0];

		const at = (event: MouseEvent): Point => {
			const { left, top } = node.getBoundingClientRect();
			return [event.clientX - left, event.clientY - top];
		};
		const spread = () => {
			const [[x1, y1], [x2, y2]] = [...down.values()] as [Point, Point];
			return { gap: Math.hypot(x1 - x2, y1 - y2), middle: [(x1 + x2) / 2, (y1 + y2) / 2] as Point };
		};
		/** Two fingers would scroll the page, too. */
		const keepPage = (event: TouchEvent) => {
			if (event.touches.length > 1 && event.cancelable) event.preventDefault();
		};

		const listeners: {
			[K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void;
		} = {
			pointerdown(event) {
				if (event.button !== 0) return;
				down.set(event.pointerId, at(event));
				if (down.size === 1) {
					dragged = false;
					start = at(event);
				} else dragged = true;
			},
			pointermove(event) {
				const before = down.get(event.pointerId);
				if (!before) {
					if (event.pointerType === 'mouse') on.onhover(at(event), event.target as Element);
					return;
				}
				const now = at(event);
				if (down.size === 2) {
					const earlier = spread();
					down.set(event.pointerId, now);
					const later = spread();
					const [dx, dy] = [
						later.middle[0] - earlier.middle[0],
						later.middle[1] - earlier.middle[1]
					];
					if (dx || dy) on.ondrag([dx, dy]);
					on.onzoom(later.gap / Math.max(1, earlier.gap), later.middle);
					return;
				}
				if (!dragged && Math.hypot(now[0] - start[0], now[1] - start[1]) < SLACK) return;
				down.set(event.pointerId, now);
				if (event.pointerType === 'touch') return;
				if (!dragged) node.setPointerCapture(event.pointerId);
				dragged = true;
				on.onhover(null, null);
				on.ondrag([now[0] - before[0], now[1] - before[1]]);
			},
			pointerup(event) {
				down.delete(event.pointerId);
			},
			pointercancel(event) {
				down.delete(event.pointerId);
			},
			pointerleave() {
				on.onhover(null, null);
			},
			touchstart: keepPage,
			touchmove: keepPage,
			click(event) {
				// A keyboard's click has no place on the picture: keys are handled on their own.
				if (!dragged && event.detail > 0) on.onpress(at(event), event.target as Element);
				dragged = false;
			},
			wheel(event) {
				if (!event.ctrlKey && !event.metaKey && !on.takesWheel()) return;
				event.preventDefault();
				on.onzoom(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.002)), at(event));
			}
		};
		const entries = Object.entries(listeners) as [string, EventListener][];
		for (const [type, listener] of entries)
			node.addEventListener(type, listener, { passive: false });
		return () => {
			for (const [type, listener] of entries) node.removeEventListener(type, listener);
		};
	};
}
