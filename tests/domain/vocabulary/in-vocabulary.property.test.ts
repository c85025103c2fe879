import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { idsAt } from '../../../src/domain/dataset';
import { pointsOf } from '../../../src/domain/overlap/points';
import { readDataset } from '../../../src/domain/reading';
import { cellStates, placeStates } from '../../../src/domain/states';
import { axisOf, countBy, crossTab } from '../../../src/domain/tally';
import { inVocabulary } from '../../../src/domain/vocabulary/in-vocabulary';
import { originalOf, ourTopics } from '../../../src/domain/vocabulary/recoding';
import { inWordsOf } from '../../../src/domain/vocabulary/translate';
import { NOT_COVERED, type Vocabulary } from '../../../src/domain/vocabulary/vocabulary';
import { REFERENCE } from '../../fixtures/reference';
import { encode, world } from '../arbitrary';
import { LEFT, matchChoice, topics, vocabulary } from './arbitrary';

/** Our topics as words of their own, under their own ids. */
const IDENTITY: Vocabulary = {
	id: 'identity',
	name: 'Identity',
	own: false,
	concepts: REFERENCE.topics.map(({ id, label, definition }) => ({
		id,
		code: id,
		label,
		definition,
		matches: [{ topic: id, kind: 'exactMatch', code: id, label }]
	}))
};

describe('for any records, words and matches', { timeout: 30_000 }, () => {
	test('our own topics as words change nothing', () => {
		fc.assert(
			fc.property(world, matchChoice, (it, matches) => {
				const dataset = encode(it);
				const recoded = inVocabulary(dataset, IDENTITY, matches, LEFT);
				expect(recoded.reference).toEqual(dataset.reference);
				expect(recoded.columns).toEqual(dataset.columns);
				expect(recoded.dictionaries).toEqual(dataset.dictionaries);
			})
		);
	});

	test('no row is lost, added or moved, and what is no topic stays as it is', () => {
		fc.assert(
			fc.property(world, vocabulary, matchChoice, (it, words, matches) => {
				const dataset = encode(it);
				const recoded = inVocabulary(dataset, words, matches, LEFT);
				expect(recoded.ids).toBe(dataset.ids);
				const { topic: ours, ...rest } = dataset.columns.fields;
				const { topic: theirs, ...others } = recoded.columns.fields;
				expect(others).toEqual(rest);
				expect(theirs.offsets).toHaveLength(ours.offsets.length);
				expect(originalOf(recoded)).toBe(dataset);
			})
		);
	});

	test('each initiative has the words that its topics match, and one more for what they do not', () => {
		fc.assert(
			fc.property(world, vocabulary, matchChoice, (it, words, matches) => {
				const dataset = encode(it);
				const recoded = inVocabulary(dataset, words, matches, LEFT);
				const counted = (topic: string) =>
					words.concepts
						.filter((concept) =>
							concept.matches.some(
								({ topic: of, kind }) =>
									of === topic &&
									(kind === 'exactMatch' ||
										kind === 'closeMatch' ||
										(kind === 'narrowMatch' && matches.narrow) ||
										(kind === 'broadMatch' && matches.broad))
							)
						)
						.map(({ id }) => id);
				for (let row = 0; row < dataset.columns.size; row++) {
					const expected = new Set(
						idsAt(dataset, 'topic', row).flatMap((topic) => {
							const found = counted(topic);
							return found.length ? found : [NOT_COVERED];
						})
					);
					expect(new Set(idsAt(recoded, 'topic', row))).toEqual(expected);
				}
			})
		);
	});

	test('as many initiatives have a topic as before, so that totals reconcile', () => {
		fc.assert(
			fc.property(world, vocabulary, matchChoice, (it, words, matches) => {
				const dataset = encode(it);
				const recoded = inVocabulary(dataset, words, matches, LEFT);
				const filter = { ...it.filter, topic: [] };
				const before = readDataset(dataset, filter, it.today);
				const after = readDataset(recoded, filter, it.today);
				expect(after.rows).toEqual(before.rows);
				const tally = (reading: typeof before) => countBy(reading, axisOf(reading, 'topic'));
				expect(tally(after).named).toBeCloseTo(tally(before).named, 9);
				expect(tally(after).unnamed).toBeCloseTo(tally(before).unnamed, 9);
				// Without a choice of topics the state of a place does not depend on words.
				const kinds = (reading: typeof before) => placeStates(reading).map(({ kind }) => kind);
				expect(kinds(after)).toEqual(kinds(before));
			})
		);
	});

	test('a topic of ours that was chosen is among what its words stand for', () => {
		fc.assert(
			fc.property(
				world,
				vocabulary,
				matchChoice,
				fc.uniqueArray(fc.constantFrom(...topics)),
				(it, words, matches, chosen) => {
					const recoded = inVocabulary(encode(it), words, matches, LEFT);
					expect(ourTopics(recoded, inWordsOf(recoded, chosen))).toEqual(
						expect.arrayContaining(chosen)
					);
				}
			)
		);
	});

	test('what is not covered is nothing that work of different actors has in common', () => {
		fc.assert(
			fc.property(world, vocabulary, matchChoice, (it, words, matches) => {
				const recoded = inVocabulary(encode(it), words, matches, LEFT);
				const { points } = pointsOf(readDataset(recoded, { ...it.filter, topic: [] }, it.today));
				const uncovered = recoded.dictionaries.topic.codes.get(NOT_COVERED);
				for (const { topics: shared } of points) expect(shared).not.toContain(uncovered);
			}),
			{ numRuns: 40 }
		);
	});

	test('a cell of a word holds what the cells of its topics hold together', () => {
		fc.assert(
			fc.property(world, vocabulary, matchChoice, (it, words, matches) => {
				const dataset = encode(it);
				const recoded = inVocabulary(dataset, words, matches, LEFT);
				const filter = { ...it.filter, topic: [] };
				const cells = (reading: ReturnType<typeof readDataset>) => {
					const tab = crossTab(reading, axisOf(reading, 'topic'), axisOf(reading, 'subregion'));
					return { tab, states: cellStates(reading, tab) };
				};
				const before = cells(readDataset(dataset, filter, it.today));
				const after = cells(readDataset(recoded, filter, it.today));
				const width = after.tab.columns.ids.length;
				after.tab.rows.ids.forEach((word, row) => {
					const own = ourTopics(recoded, [word]).map((id) => before.tab.rows.ids.indexOf(id));
					for (let column = 0; column < width; column++) {
						const kinds = own.map((at) => before.states[at * width + column]!.kind);
						const { kind } = after.states[row * width + column]!;
						expect(kind === 'value').toBe(kinds.includes('value'));
						// Who looks at a part of a word cannot confirm that nothing is there.
						if (kind === 'gap-confirmed') expect(new Set(kinds)).toEqual(new Set([kind]));
						if (!own.length) expect(['unknown', 'out-of-scope']).toContain(kind);
					}
				});
			})
		);
	});
});
