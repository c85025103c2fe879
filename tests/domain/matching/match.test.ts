import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { loadCollection } from '../../../scripts/matching/load';
import { candidatePairs } from '../../../src/domain/matching/candidates';
import { corpusOf } from '../../../src/domain/matching/corpus';
import { FEATURES, featuresOf } from '../../../src/domain/matching/features';
import { LIKELY, matchListings } from '../../../src/domain/matching/match';
import { reasonsOf, SIDES, WEIGHED } from '../../../src/domain/matching/reasons';
import { REFERENCE } from '../../fixtures/reference';
import { listing } from '../../fixtures/view-props';

const { listings, reference, known } = loadCollection();
const apart = listings.map((it) => ({ ...it, initiative: it.id }));
const everything = matchListings(apart, reference, { least: 0 });
const scoreOf = (a: string, b: string) => {
	const [low, high] = [a, b].sort();
	return everything.find((it) => it.a === low && it.b === high)?.score ?? 0;
};
const idOf = (title: string, site?: string) =>
	listings.find((it) => it.title === title && (!site || it.site === site))!.id;

describe('matching the release', () => {
	it('weighs every known pair without weighing all pairs', () => {
		const found = new Set(everything.map(({ a, b }) => `${a} ${b}`));
		expect(known.filter(({ a, b }) => !found.has([a, b].sort().join(' ')))).toEqual([]);
		expect(everything.length).toBeLessThan(listings.length * 12);
	});

	it('proposes a review that two sites list', () => {
		expect(scoreOf(idOf('CMM Review – Samoa'), idOf('CMM review of Samoa'))).toBeGreaterThan(0.9);
	});

	it.each([
		['CMM Review – Samoa', 'CMM Review – The Cook Islands'],
		['CMM review of Samoa', 'CMM review of Tonga'],
		[
			'ITU CyberDrill for the African Region 2019 – Kampala, Uganda',
			"ITU CyberDrill for the African Region 2018 – Grand-Bassam, Côte d'Ivoire"
		],
		['Cyber Safety Pasifika training – Samoa', 'Cyber Safety Pasifika training – Fiji'],
		[
			"'I Am Digital' online safety campaign – Fiji",
			"'I Am Digital' online safety campaign – Tonga"
		]
	])('does not propose two of a series: %s, %s', (a, b) => {
		expect(scoreOf(idOf(a), idOf(b))).toBeLessThan(LIKELY);
	});

	it('proposes no pair that the release counts as one, and each other pair once', () => {
		const proposed = matchListings(listings, reference, { least: LIKELY });
		const initiativeOf = new Map(listings.map((it) => [it.id, it.initiative]));
		const keys = proposed.map(({ a, b }) => `${a} ${b}`);
		expect(proposed.every(({ a, b }) => initiativeOf.get(a) !== initiativeOf.get(b))).toBe(true);
		expect(new Set(keys).size).toBe(keys.length);
		expect(proposed.every(({ a, b }) => a < b)).toBe(true);
		expect(proposed.map(({ score }) => score)).toEqual(
			proposed.map(({ score }) => score).sort((x, y) => y - x)
		);
	});

	it('tells how far it is, up to the end', () => {
		const shares: number[] = [];
		matchListings(listings.slice(0, 50), reference, {
			least: 0.5,
			onprogress: (share) => shares.push(share)
		});
		expect(shares.at(-1)).toBe(1);
		expect(shares).toEqual([...shares].sort((x, y) => x - y));
	});

	it('does not depend on the order of the listings', () => {
		const some = apart.slice(0, 150);
		const expected = matchListings(some, reference, { least: 0.05 });
		fc.assert(
			fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (shuffled) => {
				expect(matchListings(shuffled, reference, { least: 0.05 })).toEqual(expected);
			}),
			{ numRuns: 8 }
		);
	});

	it('weighs a pair the same from both sides', () => {
		const corpus = corpusOf(listings, reference);
		const pairs = candidatePairs(corpus);
		fc.assert(
			fc.property(fc.integer({ min: 0, max: pairs.length / 2 - 1 }), (edge) => {
				const a = corpus.profiles[pairs[edge * 2]!]!;
				const b = corpus.profiles[pairs[edge * 2 + 1]!]!;
				const there = featuresOf(a, b, corpus);
				expect([...featuresOf(b, a, corpus)]).toEqual([...there]);
				expect(there.every((value) => value >= 0 && value <= 1.0000001)).toBe(true);
			})
		);
	});
});

describe('reasons', () => {
	it('belong to one side each, and to all that is weighed', () => {
		const values = new Float64Array(WEIGHED.length).fill(1);
		const weights = new Float64Array(WEIGHED.length).fill(1);
		const reasons = reasonsOf(values, weights);
		expect(reasons.map(({ side }) => side).sort()).toEqual([...SIDES].sort());
		expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBe(WEIGHED.length);
		expect(WEIGHED.length).toBeGreaterThan(FEATURES.length);
	});
});

describe('the features of a pair', () => {
	const feature = (
		name: (typeof FEATURES)[number],
		a: Parameters<typeof listing>[0],
		b: Parameters<typeof listing>[0]
	) => {
		const corpus = corpusOf([listing(a), listing(b)], REFERENCE);
		const [left, right] = corpus.profiles;
		return featuresOf(left!, right!, corpus)[FEATURES.indexOf(name)]!;
	};

	it('see through languages, accents, plurals and spelling', () => {
		const like = (a: string, b: string) =>
			feature('titleLikeness', { id: 'a', title: a }, { id: 'b', title: b });
		expect(like('Atelier sur la cybersécurité', 'Taller de ciberseguridad')).toBeCloseTo(1);
		expect(like('Combating cybercrimes', 'Combatting Cybercrime')).toBeCloseTo(1);
		expect(like('Harmonisation of laws', 'Harmonization of law')).toBeCloseTo(1);
	});

	it('see a compound that one side writes apart, and an acronym that it spells out', () => {
		const name = (a: string, b: string) =>
			feature('mentionLeast', { id: 'a', title: a }, { id: 'b', title: b });
		expect(name('GetSafeOnline', 'Get Safe Online')).toBeGreaterThan(0);
		expect(name('CCI', 'Commonwealth Cybercrime Initiative')).toBeGreaterThan(0);
	});

	it('tell a name with a plus from the name without', () => {
		const apart = feature(
			'namesApart',
			{ id: 'a', title: 'GLACY+' },
			{ id: 'b', title: 'GLACY-e 4' }
		);
		expect(apart).toBe(1);
	});

	it.each([
		['editionYearsApart', 'Workshop 2019', 'Workshop 2020', 1],
		['editionYearsApart', 'Workshop 2019', 'Workshop 2019', 0],
		['editionNumbersApart', 'Project, phase I 1', 'Project, phase II', 1],
		['editionOneSided', 'Project', 'Project Phase II', 1],
		['titlePlacesApart', 'Review of Kenya', 'Review of Ghana', 1],
		['titlePlacesApart', 'Review: Sénégal', 'Review: Senegal', 0]
	] as const)('%s of “%s” and “%s” is %i', (name, a, b, expected) => {
		expect(feature(name, { id: 'a', title: a }, { id: 'b', title: b })).toBe(expected);
	});

	it('know a body by its other names', () => {
		const actor = REFERENCE.actors.find(({ acronym }) => acronym);
		const shared = feature(
			'actorLikeness',
			{ id: 'a', funders: [actor!.name], site: 'meridian-site' },
			{ id: 'b', implementers: [actor!.acronym!], site: 'itu-site' }
		);
		expect(shared).toBeGreaterThan(0);
	});
});
