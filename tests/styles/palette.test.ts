import { readFileSync } from 'node:fs';

import {
	converter,
	differenceCiede2000,
	filterDeficiencyDeuter,
	filterDeficiencyProt,
	filterDeficiencyTrit,
	parse,
	wcagContrast,
	type Color
} from 'culori';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** The colours of one theme by token name, read from the style sheet that ships. */
function theme(which: 'light' | 'dark'): (token: string) => Color {
	const tokens = new Map(
		[...css.matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map(([, name, value]) => {
			const pair = /light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/.exec(value!);
			return [name!, pair ? pair[which === 'light' ? 1 : 2]! : value!.trim()];
		})
	);
	return (token) => {
		const colour = parse(tokens.get(token) ?? '');
		if (!colour) throw new Error(`--${token} is no colour`);
		return colour;
	};
}

const rgb = converter('rgb');
const VISIONS: readonly [string, (colour: Color) => Color][] = [
	['normal', (colour) => colour],
	['protan', (colour) => rgb(filterDeficiencyProt(1)(colour))],
	['deutan', (colour) => rgb(filterDeficiencyDeuter(1)(colour))],
	['tritan', (colour) => rgb(filterDeficiencyTrit(1)(colour))]
];
const distance = differenceCiede2000();

function pairs<T>(items: readonly T[]): [T, T][] {
	return items.flatMap((a, at) => items.slice(at + 1).map((b): [T, T] => [a, b]));
}

/** Least ΔE2000 between two fields: 16, as the palette was drawn up in whole numbers. */
const LEAST_BETWEEN_FIELDS = 15.5;

const STEPS = ['step-1', 'step-2', 'step-3', 'step-4', 'step-5'];

describe.each(['light', 'dark'] as const)('the %s palette', (which) => {
	const colour = theme(which);

	it.each([
		['ink', 'paper', 7],
		['ink', 'panel', 7],
		['secondary', 'paper', 4.5],
		['secondary', 'panel', 4.5],
		['accent', 'paper', 4.5],
		['accent', 'panel', 4.5],
		['accent', 'tint', 4.5],
		['ink', 'tint', 7],
		['on-accent', 'accent', 4.5],
		['gap', 'paper', 4.5],
		['gap', 'gap-fill', 3],
		['control', 'paper', 3],
		['regional', 'paper', 3]
	] as const)('%s on %s is at least %d : 1', (front, back, least) => {
		expect(wcagContrast(colour(front), colour(back))).toBeGreaterThanOrEqual(least);
	});

	it.each(STEPS)('numbers on %s can be read', (step) => {
		expect(wcagContrast(colour(`on-${step}`), colour(step))).toBeGreaterThanOrEqual(4.5);
	});

	it.each(VISIONS)('neighbouring steps of coverage differ for %s vision', (_, seen) => {
		for (const [at, step] of STEPS.slice(1).entries()) {
			expect(
				distance(seen(colour(STEPS[at]!)), seen(colour(step))),
				`${STEPS[at]} and ${step}`
			).toBeGreaterThanOrEqual(11);
		}
	});

	it.each(VISIONS)('any two categories differ for %s vision', (_, seen) => {
		const categories = Array.from({ length: 7 }, (__, at) => `category-${at + 1}`);
		for (const [a, b] of pairs(categories)) {
			expect(distance(seen(colour(a)), seen(colour(b))), `${a} and ${b}`).toBeGreaterThanOrEqual(
				15
			);
		}
	});

	const FIELDS = [0, 1, 2].flatMap((need) =>
		[0, 1, 2].map((coverage) => `need-${need}${coverage}`)
	);

	it.each(FIELDS)('numbers on %s can be read', (field) => {
		expect(wcagContrast(colour(`on-${field}`), colour(field))).toBeGreaterThanOrEqual(4.5);
	});

	it.each(VISIONS)('any two fields of need and coverage differ for %s vision', (_, seen) => {
		for (const [a, b] of pairs(FIELDS)) {
			expect(distance(seen(colour(a)), seen(colour(b))), `${a} and ${b}`).toBeGreaterThanOrEqual(
				LEAST_BETWEEN_FIELDS
			);
		}
	});

	it('the palest field of need has an outline on the panel', () => {
		expect(wcagContrast(colour('control'), colour('panel'))).toBeGreaterThanOrEqual(3);
	});

	it.each(['band-1', 'band-2', 'band-3', 'band-4'])('numbers on %s can be read', (band) => {
		expect(wcagContrast(colour(`on-${band}`), colour(band))).toBeGreaterThanOrEqual(4.5);
	});

	describe('without colour', () => {
		const lightness = (token: string) => converter('lab')(colour(token)).l;
		const apart = (a: string, b: string) => Math.abs(lightness(a) - lightness(b));

		it('neighbouring steps of coverage are at least 9 of 100 in lightness apart', () => {
			for (const [at, step] of STEPS.slice(1).entries()) {
				expect(apart(STEPS[at]!, step), `${STEPS[at]} and ${step}`).toBeGreaterThanOrEqual(9);
			}
		});

		// States are told apart by texture: it has to show on its ground.
		it.each([
			['a confirmed gap: a line around paper', 'gap', 'paper', 25],
			['an apparent gap: dots around its fill', 'gap', 'gap-fill', 25],
			['regional work: a corner on paper', 'regional', 'paper', 25],
			['unknown: a hatch on paper', 'hatch', 'paper', 9],
			['out of scope: dots on the panel', 'dots', 'panel', 9]
		])('%s', (_, texture, ground, least) => {
			expect(apart(texture, ground)).toBeGreaterThanOrEqual(least);
		});
	});

	it('coverage runs one way in lightness, so that it survives without colour', () => {
		const lightness = STEPS.map((step) => converter('lab')(colour(step)).l);
		const sorted = lightness.toSorted((a, b) => (which === 'light' ? b - a : a - b));
		expect(lightness).toEqual(sorted);
	});
});
