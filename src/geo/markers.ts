/** A mark for a place that is too small to see, in px. */
export interface Marker {
	id: string;
	/** Where the place lies. */
	x: number;
	y: number;
	radius: number;
}

export interface PlacedMarker extends Marker {
	/** Where the mark stands. */
	cx: number;
	cy: number;
	/** It stands so far off that a line should lead to its place. */
	led: boolean;
}

export interface Frame {
	width: number;
	height: number;
}

/** Free space between two marks, px. */
const GAP = 2;
/** A mark moved further than this gets a leader line, px. */
const LEADER_FROM = 6;
const ROUNDS = 120;
/** How strongly a mark is drawn back to its place in each round. */
const PULL = 0.06;

/**
 * Pushes markers apart until none overlap, each as near to its place as it gets.
 *
 * Deterministic: the same markers in any order come out the same, sorted by id. Every mark lies
 * inside the frame; the frame must have room for all. `gap` is the least space between two, px.
 */
export function placeMarkers(markers: readonly Marker[], frame: Frame, gap = GAP): PlacedMarker[] {
	const placed = markers
		.toSorted((a, b) => (a.id < b.id ? -1 : 1))
		.map((marker) => keepInside({ ...marker, cx: marker.x, cy: marker.y, led: false }, frame));
	for (let round = 0; round < ROUNDS; round++) {
		if (!pushApart(placed, gap)) break;
		for (const mark of placed) {
			mark.cx += (mark.x - mark.cx) * PULL;
			mark.cy += (mark.y - mark.cy) * PULL;
			keepInside(mark, frame);
		}
	}
	placed.sort((a, b) => (a.id < b.id ? -1 : 1));
	settle(placed, frame, gap);
	for (const mark of placed) {
		mark.led = Math.hypot(mark.cx - mark.x, mark.cy - mark.y) > LEADER_FROM;
	}
	return placed;
}

/** Least distance between the centres of two marks, px. */
export function clearance(a: Marker, b: Marker, gap = GAP): number {
	return a.radius + b.radius + gap;
}

/**
 * Moves every overlapping pair half-way apart each; false when there was none. Marks are sorted by
 * `cx`, so that each is compared with its neighbours only.
 */
function pushApart(placed: PlacedMarker[], gap: number): boolean {
	placed.sort((a, b) => a.cx - b.cx || (a.id < b.id ? -1 : 1));
	const widest = 2 * Math.max(0, ...placed.map(({ radius }) => radius)) + gap;
	let overlapping = false;
	for (let i = 0; i < placed.length; i++) {
		const a = placed[i]!;
		for (let j = i + 1; j < placed.length; j++) {
			const b = placed[j]!;
			if (b.cx - a.cx > 2 * widest) break;
			const least = clearance(a, b, gap);
			let [dx, dy] = [b.cx - a.cx, b.cy - a.cy];
			let distance = Math.hypot(dx, dy);
			if (distance >= least) continue;
			overlapping = true;
			if (distance === 0) {
				// Two marks on one spot part in a direction of their own, always the same.
				[dx, dy] = [Math.cos(i * 2.4 + j), Math.sin(i * 2.4 + j)];
				distance = 1;
			}
			const push = (least - distance) / 2 / distance;
			a.cx -= dx * push;
			a.cy -= dy * push;
			b.cx += dx * push;
			b.cy += dy * push;
		}
	}
	return overlapping;
}

/** Gives what still overlaps the nearest free spot, in order of id. */
function settle(placed: PlacedMarker[], frame: Frame, gap: number): void {
	const done: PlacedMarker[] = [];
	for (const mark of placed) {
		const free = (cx: number, cy: number) =>
			done.every(
				(other) => Math.hypot(other.cx - cx, other.cy - cy) >= clearance(mark, other, gap)
			);
		search: for (let ring = 0; ring < 400 && !free(mark.cx, mark.cy); ring++) {
			const distance = 1.5 * (ring + 1);
			const steps = Math.max(8, Math.round(distance));
			for (let step = 0; step < steps; step++) {
				const angle = (step / steps) * 2 * Math.PI;
				const trial = keepInside(
					{
						...mark,
						cx: mark.x + Math.cos(angle) * distance,
						cy: mark.y + Math.sin(angle) * distance
					},
					frame
				);
				if (!free(trial.cx, trial.cy)) continue;
				[mark.cx, mark.cy] = [trial.cx, trial.cy];
				break search;
			}
		}
		done.push(mark);
	}
}

function keepInside(mark: PlacedMarker, { width, height }: Frame): PlacedMarker {
	const margin = mark.radius + 1;
	mark.cx = Math.min(width - margin, Math.max(margin, mark.cx));
	mark.cy = Math.min(height - margin, Math.max(margin, mark.cy));
	return mark;
}
