import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import { NO_FILTER } from '../../../src/domain/filter';
import { readDataset } from '../../../src/domain/reading';
import { i18n } from '../../../src/i18n/i18n.svelte';
import { MATRIX_DIMENSIONS, readChoice } from '../../../src/views/gap-matrix/choice';
import { countMatrix } from '../../../src/views/gap-matrix/counts';
import { findIn, findingText } from '../../../src/views/gap-matrix/finding';
import { encode, world } from '../../domain/arbitrary';
import {
	isSelected,
	lookingSites,
	namedCountries,
	placesOf,
	reachedStates,
	sharesOf,
	type World
} from '../../domain/naive';
import { datasetOf, fixtureDataset, initiative, TODAY } from '../../fixtures/dataset';
import { REFERENCE } from '../../fixtures/reference';

beforeAll(async () => {
	await i18n.use('en');
	await i18n.need('gaps');
});

const dataset = fixtureDataset();

function title(params: Record<string, string> = {}, filter = {}) {
	return findingText(readDataset(dataset, { ...NO_FILTER, ...filter }, TODAY), readChoice(params));
}

describe('the title', () => {
	test('counts pairs without a record, the gaps among cells, and the topic with most of them', () => {
		expect(title()).toMatchInlineSnapshot(
			`"38 of 55 place and topic pairs have no record; ⟦4 subregion cells are apparent gaps⟧, 3 on data protection"`
		);
	});

	test('speaks of places when one topic is chosen', () => {
		expect(title({}, { topic: ['cybercrime'] })).toMatchInlineSnapshot(
			`"6 of 11 places have no matching record on cybercrime; no subregion cell is a gap"`
		);
	});

	test('of countries', () => {
		expect(title({ rows: 'country', cols: 'topic' })).toMatchInlineSnapshot(
			`"38 of 55 place and topic pairs have no record; ⟦21 are gaps, 3 confirmed⟧, 9 on data protection"`
		);
	});

	test('of dimensions whose empty cells are no gaps', () => {
		expect(title({ rows: 'topic', cols: 'year' })).toMatchInlineSnapshot(
			`"28 of 65 pairs of topic and year have no record"`
		);
		expect(title({ rows: 'funder', cols: 'kind' })).toMatchInlineSnapshot(
			`"22 of 32 pairs of funder and kind of actor have no record"`
		);
	});

	test('of dimensions without places whose empty cells are gaps', () => {
		expect(title({ rows: 'topic', cols: 'users' })).toMatchInlineSnapshot(
			`"9 of 15 pairs of topic and target group have no record; ⟦6 are apparent gaps⟧"`
		);
	});

	test('of funders of whom only the most named are shown', () => {
		const actors = Array.from({ length: 50 }, (_, at) => ({
			...REFERENCE.actors[0]!,
			id: `actor-${at}`
		}));
		const rows = actors.map(({ id }) => initiative({ id, topics: ['cybercrime'], funders: [id] }));
		const many = datasetOf(rows, { ...REFERENCE, actors });
		const reading = readDataset(many, NO_FILTER, TODAY);
		expect(findingText(reading, readChoice({ cols: 'funder' }))).toBe(
			'160 of 200 pairs of topic and often-named funder have no record'
		);
	});

	test('of nothing', () => {
		expect(title({}, { q: 'no such text' })).toBe('No recorded initiative matches this filter');
	});

	test('of places that are none', () => {
		expect(title({}, { group: ['northern-america'] })).toBe(
			'None of the chosen places is among those where silence counts as a gap'
		);
	});
});

/** Pairs of topic and country, and those without a record, one at a time. */
function recountPairs(it: World) {
	const { filter, reference } = it;
	const selected = it.initiatives.filter((one) => isSelected(it, one));
	const topics = reference.topics
		.map(({ id }) => id)
		.filter((id) => !filter.topic.length || filter.topic.includes(id));
	const places = [...placesOf(it)];
	const empty = topics.flatMap((topic) =>
		places.filter(
			(iso3) =>
				!selected.some(
					(one) => one.topics.includes(topic) && namedCountries(it, one).includes(iso3)
				)
		)
	);
	return { topics, pairs: topics.length * places.length, empty: empty.length };
}

/** Subregion cells that are gaps, as topic ids, one for each. */
function recountGaps(it: World, topics: readonly string[]): string[] {
	const places = [...placesOf(it)];
	const regionOf = (iso3: string) => it.reference.countries.find((one) => one.iso3 === iso3)!;
	const subregions = new Set(places.map((iso3) => regionOf(iso3).subregion));
	const selected = it.initiatives.filter((one) => isSelected(it, one));
	const reaching = it.initiatives.filter((one) => isSelected(it, one, 'place'));
	return topics.flatMap((topic) =>
		[...subregions].flatMap((subregion) => {
			const inside = places.filter((iso3) => regionOf(iso3).subregion === subregion);
			const named = (one: (typeof selected)[number]) =>
				one.topics.includes(topic) && namedCountries(it, one).some((iso3) => inside.includes(iso3));
			const reached = (one: (typeof selected)[number]) =>
				one.topics.includes(topic) && reachedStates(it, one).some((iso3) => inside.includes(iso3));
			if (selected.some(named) || reaching.some(reached)) return [];
			const cell = { places: inside, topics: [topic], site: null };
			return lookingSites(it, cell, false).length ? [topic] : [];
		})
	);
}

const numbersIn = (text: string) =>
	[...text.replaceAll(',', '').matchAll(/\d+(\.\d+)?/g)].map(([number]) => Number(number));

describe('for any records and any filter', () => {
	test('the default title says what a recount says', () => {
		fc.assert(
			fc.property(world, (it) => {
				const reading = readDataset(encode(it), it.filter, it.today);
				const text = findingText(reading, readChoice({}));
				if (reading.rows.length === 0) {
					expect(text).toBe(i18n.m.gapsTitleNone);
					return;
				}
				const { topics, pairs, empty } = recountPairs(it);
				if (pairs === 0) {
					expect(text).toBe(i18n.m.gapsTitleNoPlaces);
					return;
				}
				const gaps = recountGaps(it, topics);
				const finding = findIn(countMatrix(reading, 'topic', 'subregion'));
				expect(finding).toMatchObject({ pairs, empty });
				expect(finding.apparent + finding.confirmed).toBe(gaps.length);

				const [first, second, third] = numbersIn(text);
				if (empty === 0) {
					if (pairs > 1) expect(first).toBe(pairs);
					expect(text).not.toContain('no record');
					return;
				}
				expect([first, second]).toEqual([empty, pairs]);
				expect(text.includes('⟦')).toBe(gaps.length > 0);
				if (gaps.length > 0) expect(third).toBe(gaps.length);
				const on = /, (\d+) on ([^;⟧]+)$/.exec(text);
				if (on) {
					const topic = it.reference.topics.find(
						({ label }) => label.toLowerCase() === on[2]!.toLowerCase()
					)!;
					expect(gaps.filter((id) => id === topic.id)).toHaveLength(Number(on[1]));
				}
			}),
			{ numRuns: 150 }
		);
	});

	test('the title of any pair of dimensions says what a recount says', () => {
		const pair = fc
			.uniqueArray(fc.constantFrom(...MATRIX_DIMENSIONS), { minLength: 2, maxLength: 2 })
			.filter(
				(both) =>
					!both.includes('topic') ||
					!both.some((one) => ['country', 'region', 'subregion'].includes(one))
			);
		fc.assert(
			fc.property(world, pair, (it, [rows, columns]) => {
				const reading = readDataset(encode(it), it.filter, it.today);
				const counts = countMatrix(reading, rows!, columns!);
				const text = findingText(reading, readChoice({ rows: rows!, cols: columns! }));
				const selected = it.initiatives.filter((one) => isSelected(it, one));
				const { axis: across } = counts.rows;
				const { axis: down } = counts.columns;
				const empty = across.ids.flatMap((row) =>
					down.ids.filter(
						(column) =>
							!selected.some(
								(one) =>
									sharesOf(it, one, rows!).has(row) && sharesOf(it, one, columns!).has(column)
							)
					)
				).length;
				const pairs = across.ids.length * down.ids.length;
				const [first, second] = numbersIn(text);
				if (!selected.length || !pairs) expect(text).not.toMatch(/\d/);
				else if (empty > 0) expect([first, second]).toEqual([empty, pairs]);
				else expect(text).toMatch(/^(All|The one)/);
				expect(text.replace(/[⟦⟧]/g, '').length).toBeLessThanOrEqual(112);
				expect(text).not.toMatch(/best|worst|fail|undefined|NaN/i);
			}),
			{ numRuns: 100 }
		);
	});
});
