import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readDataset } from '../../../src/domain/reading';
import { gapChanges } from '../../../src/domain/vocabulary/changes';
import { inVocabulary } from '../../../src/domain/vocabulary/in-vocabulary';
import { encode, world } from '../arbitrary';
import { LEFT, matchChoice, vocabulary } from './arbitrary';

test('every gap of our topics is in the list, each with its reason', { timeout: 30_000 }, () => {
	fc.assert(
		fc.property(world, vocabulary, matchChoice, (it, words, matches) => {
			const recoded = inVocabulary(encode(it), words, matches, LEFT);
			const reading = readDataset(recoded, { ...it.filter, topic: [] }, it.today);
			for (const by of ['subregion', 'country'] as const) {
				const found = gapChanges(reading, by)!;
				const cells = (kinds: readonly string[], key: 'topic' | 'concept') =>
					new Set(
						found.changes
							.filter(({ kind }) => kinds.includes(kind))
							.map((change) => `${change[key]} ${change.place}`)
					).size;
				expect(cells(['closed', 'uncovered', 'kept'], 'topic')).toBe(found.before);
				expect(cells(['kept', 'opened'], 'concept')).toBe(found.after);
				for (const { kind, because } of found.changes) {
					expect(because.length > 0).toBe(kind === 'closed' || kind === 'opened');
				}
			}
		})
	);
});

test('there is nothing to say while the Atlas stands in our topics', () => {
	fc.assert(
		fc.property(world, (it) => {
			expect(gapChanges(readDataset(encode(it), it.filter, it.today), 'country')).toBeNull();
		}),
		{ numRuns: 5 }
	);
});
