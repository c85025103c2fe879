import { describe, expect, it } from 'vitest';

import { loadCollection } from '../../../scripts/matching/load';
import { candidatePairs } from '../../../src/domain/matching/candidates';
import { corpusOf } from '../../../src/domain/matching/corpus';
import { FEATURES, featuresOf, type Feature } from '../../../src/domain/matching/features';
import { ANYWHERE, IN_TEXT, WORD_PARTS, type Profile } from '../../../src/domain/matching/profile';

const { listings, reference } = loadCollection();
const corpus = corpusOf(listings, reference);
const weightOf = (word: number) => corpus.wordWeights[word]!;
const sum = (numbers: number[]) => numbers.reduce((all, it) => all + it, 0);
const most = (words: number[]) => Math.max(0, ...words.map(weightOf));
const squares = (words: number[]) => sum(words.map((word) => weightOf(word) ** 2));
const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

const wordsIn = ({ words: { values, marks } }: Profile, parts: number) =>
	[...values].filter((_, at) => marks[at]! & parts);
const common = (a: number[], b: number[]) => a.filter((word) => b.includes(word));
const likeness = (a: number[], b: number[]) =>
	share(squares(common(a, b)), Math.sqrt(squares(a)) * Math.sqrt(squares(b)));
const mention = (title: number[], all: number[]) =>
	share(sum(common(title, all).map(weightOf)), sum(title.map(weightOf)));
const lacked = (title: number[], all: number[]) => most(title.filter((it) => !all.includes(it)));

/** What the features of words mean, said set by set and slowly. */
function plainly(a: Profile, b: Profile): Partial<Record<Feature, number>> {
	const [aTitle, bTitle] = [wordsIn(a, WORD_PARTS.TITLE), wordsIn(b, WORD_PARTS.TITLE)];
	const [aAll, bAll] = [wordsIn(a, ANYWHERE), wordsIn(b, ANYWHERE)];
	const [aNames, bNames] = [wordsIn(a, WORD_PARTS.NAME), wordsIn(b, WORD_PARTS.NAME)];
	const of = (parts: number) => likeness(wordsIn(a, parts), wordsIn(b, parts));
	const named = Math.max(most(common(aNames, bAll)), most(common(bNames, aAll)));
	return {
		titleLikeness: of(WORD_PARTS.TITLE),
		titleName: most(common(aTitle, bTitle)),
		titleLeftover: Math.min(lacked(aTitle, bAll), lacked(bTitle, aAll)),
		mentionMean: (mention(aTitle, bAll) + mention(bTitle, aAll)) / 2,
		mentionLeast: Math.min(mention(aTitle, bAll), mention(bTitle, aAll)),
		mentionRarest: Math.max(most(common(aTitle, bAll)), most(common(bTitle, aAll))),
		summaryLikeness: of(WORD_PARTS.SUMMARY),
		textLikeness: of(IN_TEXT),
		areaLikeness: of(WORD_PARTS.AREA),
		nameShared: most(common(aNames, bNames)),
		nameMentioned: common(aNames, bNames).length ? 0 : named,
		namesApart: Number(aNames.length > 0 && bNames.length > 0 && !named)
	};
}

describe('comparing all words of two listings in one pass', () => {
	it('says what comparing them set by set says, on pairs of the release', () => {
		const pairs = candidatePairs(corpus);
		for (let edge = 0; edge < pairs.length / 2; edge += 7) {
			const a = corpus.profiles[pairs[edge * 2]!]!;
			const b = corpus.profiles[pairs[edge * 2 + 1]!]!;
			const features = featuresOf(a, b, corpus);
			for (const [feature, expected] of Object.entries(plainly(a, b))) {
				const told = features[FEATURES.indexOf(feature as Feature)]!;
				if (Math.abs(told - expected) > 1e-9)
					expect.fail(`${feature} of ${a.id} and ${b.id}: ${told}, not ${expected}`);
			}
		}
	});
});
