import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { readDataset } from '../../../src/domain/reading';
import type { Initiative } from '../../../src/domain/release';
import { i18n } from '../../../src/i18n/i18n.svelte';
import { answer } from '../../../src/views/network/answer';
import { FORMS } from '../../../src/views/network/choice';
import { encode, world } from '../../domain/arbitrary';
import { isSelected, placesOf, type World } from '../../domain/naive';
import { pageProps as propsOf } from '../../fixtures/view-props';

beforeAll(async () => {
	await i18n.use('en');
	await i18n.need('network');
});

const say = (params = {}, filter = {}) => answer(propsOf({ params }, filter));

describe('the finding', () => {
	it('tells what the closest pair shares and how many implementers have one funder', () => {
		expect(say()).toMatchInlineSnapshot(
			`"Australia and Pacific Network share 4 initiatives; 1 of 4 implementers has one recorded funder"`
		);
	});

	it('speaks of the network that is chosen', () => {
		expect(say({ form: 'matrix' })).toMatchInlineSnapshot(
			`"Australia and Pacific Network share 4 initiatives; none of 7 actors stands alone"`
		);
		expect(say({ by: 'place' })).toMatchInlineSnapshot(
			`"7 of 15 pairs of actors on one topic in one country share no recorded initiative"`
		);
		expect(say({ who: 'inventories' })).toMatchInlineSnapshot(
			`"2 of 3 inventories have a stated link to another; Harbour Register is linked to 1"`
		);
		expect(say({ who: 'inventories', by: 'shared' })).toMatchInlineSnapshot(
			`"Harbour Register and Meridian Portal share 1 initiative; none of 2 inventories stands alone"`
		);
		expect(say({ who: 'countries' })).toMatchInlineSnapshot(
			`"Fiji and Kiribati share 1 initiative; 1 of 7 places stands alone"`
		);
		expect(say({ who: 'countries', by: 'place' })).toMatchInlineSnapshot(
			`"Fiji and Kiribati share 6 pairs of actor and topic; none of 7 places stands alone"`
		);
	});

	it('has words for having nothing to show', () => {
		expect(say({}, { q: 'no such text' })).toMatchInlineSnapshot(
			`"No initiative is left under this filter"`
		);
		expect(say({}, { q: 'no-place' })).toMatchInlineSnapshot(
			`"The one initiative here does not name both a funder and an implementer"`
		);
		expect(say({}, { country: ['RWA'], topic: ['incident-management'] })).toMatchInlineSnapshot(
			`"1 initiative names funder and implementer, and they are the same actor"`
		);
		expect(say({ form: 'whole' }, { q: 'no-place' })).toMatchInlineSnapshot(
			`"No initiative here names an actor"`
		);
	});

	it('fits on a line and names no best or worst', () => {
		for (const params of [{}, { by: 'place' }, { who: 'inventories' }, { who: 'countries' }]) {
			expect(say(params).length).toBeLessThanOrEqual(105);
			expect(say(params)).not.toMatch(/best|worst|fail/i);
		}
	});
});

const actorsOf = (it: Initiative) => new Set([...it.funders, ...it.implementers, ...it.partners]);

/** Ids that the reference knows: the others are no actors. */
function known(all: World, ids: Iterable<string>): string[] {
	return [...ids].filter((id) => all.reference.actors.some((actor) => actor.id === id));
}

function nameOf(all: World, id: string): string {
	const { name, acronym } = all.reference.actors.find((actor) => actor.id === id)!;
	return name.length > 24 && acronym ? acronym : name;
}

function answerOver(all: World, params: Record<string, string>): string {
	const dataset = encode(all);
	const reading = readDataset(dataset, all.filter, all.today);
	return answer({ dataset, reading, id: null, params });
}

describe('under any filter', () => {
	it('counts the initiatives of the named pair and the implementers with one funder', () => {
		fc.assert(
			fc.property(world, (all) => {
				const text = answerOver(all, {});
				const rows = all.initiatives.filter((it) => isSelected(all, it));
				const found =
					/^(.+) and (.+) share (\d+) initiatives?; (\d+) of (\d+) implementers? ha(?:s|ve) one recorded funder$/.exec(
						text
					);
				const pairs = rows.flatMap((it) =>
					known(all, it.funders).flatMap((a) =>
						known(all, it.implementers).flatMap((b) => (a === b ? [] : [`${a} ${b}`]))
					)
				);
				if (!found) {
					expect(pairs).toEqual([]);
					return;
				}
				const [, a, b, shared, sole, named] = found;
				const weights = new Map<string, number>();
				for (const pair of pairs) weights.set(pair, (weights.get(pair) ?? 0) + 1);
				const ofPair = [...weights]
					.filter(
						([pair]) =>
							pair
								.split(' ')
								.map((id) => nameOf(all, id))
								.join(' and ') === `${a} and ${b}`
					)
					.map(([, weight]) => weight);
				expect(ofPair).toEqual([Number(shared)]);
				expect(Number(shared)).toBe(Math.max(...weights.values()));

				const funders = new Map<string, Set<string>>();
				for (const it of rows) {
					for (const implementer of known(all, it.implementers)) {
						const set = funders.get(implementer) ?? new Set();
						for (const funder of known(all, it.funders)) set.add(funder);
						funders.set(implementer, set);
					}
				}
				const sizes = [...funders.values()].map(({ size }) => size);
				expect(Number(named)).toBe(sizes.filter((size) => size > 0).length);
				expect(Number(sole)).toBe(sizes.filter((size) => size === 1).length);
			})
		);
	});

	it('counts the actors that share nothing with anybody', () => {
		fc.assert(
			fc.property(world, (all) => {
				const text = answerOver(all, { form: 'matrix' });
				const rows = all.initiatives.filter((it) => isSelected(all, it));
				const named = new Set(rows.flatMap((it) => known(all, actorsOf(it))));
				const joined = new Set(
					rows.flatMap((it) => {
						const ids = known(all, actorsOf(it));
						return ids.length > 1 ? ids : [];
					})
				);
				const found = /; (\d+|none) of (\d+) actors? stands? alone$/.exec(text);
				if (!found) expect(joined.size).toBe(0);
				else {
					expect(found[1]).toBe(String(named.size - joined.size || 'none'));
					expect(Number(found[2])).toBe(named.size);
				}
			})
		);
	});

	it('counts pairs on one topic in one country that share no initiative anywhere', () => {
		fc.assert(
			fc.property(world, (all) => {
				const text = answerOver(all, { by: 'place' });
				const places = placesOf(all);
				const cells = new Map<string, Set<string>>();
				for (const it of all.initiatives.filter((it) => isSelected(all, it))) {
					for (const actor of known(all, actorsOf(it))) {
						for (const country of it.countries.filter((iso3) => places.has(iso3))) {
							for (const topic of it.topics) {
								if (!all.reference.topics.some(({ id }) => id === topic)) continue;
								const set = cells.get(actor) ?? new Set();
								cells.set(actor, set.add(`${country} ${topic}`));
							}
						}
					}
				}
				const actors = [...cells.keys()];
				const met = actors.flatMap((a, at) =>
					actors
						.slice(at + 1)
						.filter((b) => [...cells.get(a)!].some((cell) => cells.get(b)!.has(cell)))
						.map((b) => [a, b] as const)
				);
				const apart = met.filter(
					([a, b]) => !all.initiatives.some((it) => actorsOf(it).has(a) && actorsOf(it).has(b))
				);
				const found = /^(\d+) of (\d+) pairs? of actors/.exec(text);
				if (!found) expect(met).toEqual([]);
				else expect([Number(found[1]), Number(found[2])]).toEqual([apart.length, met.length]);
			}),
			{ numRuns: 60 }
		);
	});

	it('always says something in one line', () => {
		fc.assert(
			fc.property(
				world,
				fc.constantFrom(...FORMS, 'table'),
				fc.constantFrom('actors', 'inventories', 'countries'),
				fc.constantFrom('shared', 'place', 'stated'),
				(all, form, who, by) => {
					const text = answerOver(all, { form, who, by });
					expect(text).not.toMatch(/undefined|NaN|\n/);
					expect(text.length).toBeGreaterThan(10);
				}
			)
		);
	});
});
