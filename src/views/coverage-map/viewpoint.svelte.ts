import { flight, panned, wholeCamera, zoomed, type Camera } from '../../geo/camera';
import { DRAWING } from '../../geo/drawn-world';
import type { Frame } from '../../geo/markers';
import type { Point } from '../../geo/outline';

const DURATION = 280;

/**
 * Where the reader looks at the map: the camera now, and the one it is on its way to. Motion can
 * be interrupted at any moment; under reduced motion there is none.
 */
export class Viewpoint {
	#now = $state.raw<Camera | null>(null);
	#goal = $state.raw<Camera | null>(null);
	#frameId = 0;
	#moving = $state(false);

	/** @param onmoved the reader has moved it by hand; called for every small move */
	constructor(
		private readonly frame: () => Frame,
		private readonly onmoved: () => void
	) {}

	get now(): Camera {
		return this.#now ?? wholeCamera(this.frame(), DRAWING);
	}

	/** Marks and labels are placed for this one, so that they do not jump on the way. */
	get goal(): Camera {
		return this.#goal ?? this.now;
	}

	/** On its way. */
	get isMoving(): boolean {
		return this.#moving;
	}

	get isWhole(): boolean {
		return this.goal.k <= wholeCamera(this.frame(), DRAWING).k * 1.001;
	}

	flyTo(goal: Camera): void {
		cancelAnimationFrame(this.#frameId);
		this.#goal = goal;
		if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
			this.jumpTo(goal);
			return;
		}
		this.#moving = true;
		const way = flight(this.now, goal, this.frame());
		const start = performance.now();
		const step = (time: number) => {
			const t = Math.min(1, Math.max(0, (time - start) / DURATION));
			this.#now = way(t * (2 - t));
			if (t < 1) this.#frameId = requestAnimationFrame(step);
			else this.#moving = false;
		};
		this.#frameId = requestAnimationFrame(step);
	}

	/** Goes closer around a point, in one step or on a flight. */
	zoom(factor: number, around: Point, flying = false): void {
		const goal = zoomed(this.now, factor, around, this.frame(), DRAWING);
		if (flying) this.flyTo(goal);
		else this.jumpTo(goal);
		this.onmoved();
	}

	/** Brings a point into the middle: a press does what dragging does. */
	centre([x, y]: Point): void {
		const { width, height } = this.frame();
		this.flyTo(panned(this.now, [width / 2 - x, height / 2 - y], this.frame(), DRAWING));
		this.onmoved();
	}

	pan(by: Point): void {
		this.jumpTo(panned(this.now, by, this.frame(), DRAWING));
		this.onmoved();
	}

	/** Back to the whole map at once: after a change of size or drawing. */
	reset(): void {
		cancelAnimationFrame(this.#frameId);
		this.#moving = false;
		this.#now = null;
		this.#goal = null;
	}

	/** There at once, whatever was under way. */
	jumpTo(goal: Camera): void {
		cancelAnimationFrame(this.#frameId);
		this.#moving = false;
		this.#now = goal;
		this.#goal = goal;
	}
}
