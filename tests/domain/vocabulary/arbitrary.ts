import fc from 'fast-check';

import { MATCH_KINDS, type Vocabulary } from '../../../src/domain/vocabulary/vocabulary';
import { REFERENCE } from '../../fixtures/reference';

export const topics = REFERENCE.topics.map(({ id }) => id);
export const LEFT = { label: 'Not covered', definition: 'Not covered by these words' };

/** Up to five words, each matching some of our topics somehow. */
export const vocabulary: fc.Arbitrary<Vocabulary> = fc
	.array(
		fc.uniqueArray(
			fc.record({ topic: fc.constantFrom(...topics), kind: fc.constantFrom(...MATCH_KINDS) }),
			{ selector: ({ topic }) => topic }
		),
		{ maxLength: 5 }
	)
	.map((concepts) => ({
		id: 'words',
		name: 'Words',
		own: false,
		concepts: concepts.map((matches, at) => ({
			id: `words-${at}`,
			code: String(at),
			label: `Word ${at}`,
			definition: `Word ${at}`,
			matches: matches.map((match) => ({ ...match, code: String(at), label: `Word ${at}` }))
		}))
	}));

/** Which matches count. */
export const matchChoice = fc.record({
	vocabulary: fc.constant('words'),
	narrow: fc.boolean(),
	broad: fc.boolean()
});
