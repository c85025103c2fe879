import { median, polygonHull } from 'd3';

import { directionOf } from './label-direction';
import type { Viewport } from './viewport';
import type { Whole } from './whole-model';

/** Colours as the page resolves them now. */
export interface Ink {
	paper: string;
	tint: string;
	ink: string;
	secondary: string;
	hairline: string;
	control: string;
	accent: string;
	font: string;
}

export interface Scene {
	whole: Whole;
	positions: Float32Array;
	/** Name of each member. */
	names: readonly string[];
	/** Members of each community that has a name, that name, and what its work is about. */
	communities: readonly { members: readonly number[]; label: string; topic: string }[];
	/** The member that is pointed at or chosen, and those joined to it. */
	lit: number;
	neighbours: ReadonlySet<number>;
}

const HULL = 26;
/** Links per path: one path per link is slow, one for all is slower to raster. */
const BATCH = 64;

interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Draws the whole network. The context is scaled so that one unit is one CSS pixel. */
export function drawWhole(
	context: CanvasRenderingContext2D,
	scene: Scene,
	viewport: Viewport,
	[width, height]: readonly [number, number],
	ink: Ink
): void {
	context.fillStyle = ink.paper;
	context.fillRect(0, 0, width, height);
	drawHulls(context, scene, viewport, ink);
	drawLinks(context, scene, viewport, ink);
	drawNodes(context, scene, viewport, ink);
	drawLabels(context, scene, viewport, [width, height], ink);
}

function pointOf({ positions }: Scene, { k, x, y }: Viewport, node: number): [number, number] {
	return [positions[node * 2]! * k + x, positions[node * 2 + 1]! * k + y];
}

/** Radius on screen: grows slower than the zoom, so that a closer look finds room. */
export function radiusOf({ shape }: Whole, { k }: Viewport, node: number): number {
	return Math.max(2, shape.radii[node]! * Math.max(0.75, Math.min(1.8, Math.sqrt(k))));
}

function drawHulls(context: CanvasRenderingContext2D, scene: Scene, viewport: Viewport, ink: Ink) {
	context.lineJoin = 'round';
	for (const { members } of scene.communities) {
		const points = core(members.map((member) => pointOf(scene, viewport, member)));
		const hull = points.length > 2 ? polygonHull(points) : points;
		if (!hull) continue;
		context.beginPath();
		hull.forEach(([x, y], at) => (at ? context.lineTo(x, y) : context.moveTo(x, y)));
		context.closePath();
		context.fillStyle = context.strokeStyle = ink.tint;
		context.lineWidth = HULL;
		context.stroke();
		context.fill();
	}
}

/** The four fifths of the points that are closest to their middle: a few far ones outline nothing. */
function core(points: [number, number][]): [number, number][] {
	const x = median(points, ([x]) => x) ?? 0;
	const y = median(points, ([, y]) => y) ?? 0;
	return points
		.map((point) => ({ point, distance: Math.hypot(point[0] - x, point[1] - y) }))
		.sort((a, b) => a.distance - b.distance)
		.slice(0, Math.max(3, Math.ceil(points.length * 0.8)))
		.map(({ point }) => point);
}

function drawLinks(context: CanvasRenderingContext2D, scene: Scene, viewport: Viewport, ink: Ink) {
	const { ends, weights } = scene.whole.shape;
	const stroke = (links: readonly number[], colour: string, alpha: number, size: number) => {
		context.strokeStyle = colour;
		context.globalAlpha = alpha;
		for (let start = 0; start < links.length; start += size) {
			const batch = links.slice(start, start + size);
			// Links come heaviest first, so that those of one batch are about as heavy as its last.
			context.lineWidth = Math.min(4, 0.5 + 0.5 * Math.sqrt(weights[batch.at(-1)!]!));
			context.beginPath();
			for (const link of batch) {
				context.moveTo(...pointOf(scene, viewport, ends[link * 2]!));
				context.lineTo(...pointOf(scene, viewport, ends[link * 2 + 1]!));
			}
			context.stroke();
		}
		context.globalAlpha = 1;
	};
	const all = Array.from(weights.keys());
	stroke(all, ink.control, scene.lit < 0 ? 0.26 : 0.14, BATCH);
	const lit = all.filter(
		(link) => ends[link * 2] === scene.lit || ends[link * 2 + 1] === scene.lit
	);
	stroke(lit, ink.accent, 0.7, 1);
}

function drawNodes(context: CanvasRenderingContext2D, scene: Scene, viewport: Viewport, ink: Ink) {
	const { members, parts } = scene.whole;
	for (let node = 0; node < members.length; node++) {
		const own = node === scene.lit;
		const bright = own || scene.neighbours.has(node);
		const colour = bright ? ink.accent : scene.lit >= 0 ? ink.control : ink.secondary;
		const [x, y] = pointOf(scene, viewport, node);
		const radius = radiusOf(scene.whole, viewport, node);
		context.beginPath();
		context.arc(x, y, parts[node] === 'partner' ? Math.max(2, radius * 0.6) : radius, 0, 7);
		context.fillStyle = parts[node] === 'runs' ? ink.paper : colour;
		context.fill();
		context.lineWidth = parts[node] === 'runs' ? 1.8 : 1;
		context.strokeStyle = parts[node] === 'runs' ? colour : ink.paper;
		context.stroke();
		if (!own) continue;
		context.beginPath();
		context.arc(x, y, radius + 3, 0, 7);
		context.lineWidth = 2.5;
		context.strokeStyle = ink.ink;
		context.stroke();
	}
}

/** Names, the most telling first, each only where it covers no other. */
function drawLabels(
	context: CanvasRenderingContext2D,
	scene: Scene,
	viewport: Viewport,
	[width, height]: readonly [number, number],
	ink: Ink
) {
	context.textAlign = 'left';
	const taken: Box[] = [];
	const place = (
		text: string,
		[x, y]: readonly [number, number],
		size: number,
		weight: number,
		colour: string,
		must = false
	): boolean => {
		context.direction = directionOf(text);
		context.font = `${weight} ${size}px ${ink.font}`;
		const wide = context.measureText(text).width;
		const left = Math.max(4, Math.min(width - wide - 4, x - wide / 2));
		const box = { x: left - 3, y: y - size, width: wide + 6, height: size + 5 };
		if (box.y < 0 || y > height - 4 || x < -20 || x > width + 20) return false;
		if (!must && taken.some((other) => overlap(box, other))) return false;
		taken.push(box);
		context.lineJoin = 'round';
		context.lineWidth = 4;
		context.strokeStyle = ink.paper;
		context.strokeText(text, left, y);
		context.fillStyle = colour;
		context.fillText(text, left, y);
		return true;
	};

	const { shape } = scene.whole;
	const below = (node: number): [number, number] => {
		const [x, y] = pointOf(scene, viewport, node);
		return [x, y + radiusOf(scene.whole, viewport, node) + 13];
	};
	if (scene.lit >= 0) place(scene.names[scene.lit]!, below(scene.lit), 14, 600, ink.accent, true);
	const bySize = Array.from(shape.radii.keys()).sort((a, b) => shape.radii[b]! - shape.radii[a]!);
	for (const node of bySize.filter((node) => scene.neighbours.has(node)).slice(0, 40)) {
		place(scene.names[node]!, below(node), 12, 600, ink.ink);
	}
	if (scene.lit >= 0) return;
	for (const { members, label, topic } of scene.communities) {
		const points = members.map((member) => pointOf(scene, viewport, member));
		const x = median(points, ([x]) => x) ?? 0;
		const y = median(points, ([, y]) => y) ?? 0;
		if (place(label, [x, y - 2], 14, 600, ink.ink) && topic) {
			place(topic, [x, y + 15], 12, 400, ink.ink, true);
		}
	}
	// A closer look has room for smaller ones.
	for (const node of bySize.slice(0, Math.round(50 * Math.max(1, viewport.k) ** 2))) {
		place(scene.names[node]!, below(node), 12, 400, ink.secondary);
	}
}

function overlap(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
