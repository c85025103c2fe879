import { plural } from './plural';

/** The switch of words for topics, and the line that says in whose words the Atlas speaks. */
export const words = {
	wordsOurs: 'Our thirteen topics',
	/** Short names of the taxonomies that can be switched to, by id. */
	wordsNames: {
		'gfce-cybil': 'GFCE / Cybil themes',
		'cmm-2021': 'CMM dimensions',
		gci: 'GCI pillars',
		'un-oewg': 'UN OEWG headings',
		'oas-cbm': 'OAS measures'
	} as Record<string, string>,
	wordsRelease: 'Words of others',
	wordsOwn: 'Brought by you',
	wordsCounted: 'Matches that count',
	wordsAlways: 'Exact and close matches always count.',
	wordsNarrow: 'Narrow: our topic is part of the word',
	wordsBroad: 'Broad: the word is only part of our topic',
	wordsLine: ({ vocabulary }: { vocabulary: string }) =>
		`Topics are in the words of ${vocabulary}.`,
	wordsOwnNote: 'This crosswalk is yours: it is kept on this machine only.',
	wordsUncovered: ({ rows, topics }: { rows: number; topics: string }) =>
		`${plural(rows, {
			one: '# initiative here has',
			other: '# initiatives here have'
		})} a topic without a word that counts (${topics}): kept as “not covered”.`,
	wordsAllCovered: 'Every topic has a word that counts.',
	wordsEmpty: ({ words, count }: { words: string; count: number }) =>
		`${plural(count, {
			one: 'One word has no match that counts',
			other: '# words have no match that counts'
		})}: ${words}.`,
	wordsChanges: ({
		closed,
		opened,
		uncovered,
		by
	}: {
		closed: number;
		opened: number;
		uncovered: number;
		by: 'subregion' | 'country';
	}) =>
		`Gaps by ${by}: ${closed} closed, ${opened} opened, ${uncovered} without a word. See which and why`,
	wordsBack: 'Back to our topics',
	wordsTopicTranslated: ({ before, after }: { before: string; after: string }) =>
		`The topic filter was translated: ${before} → ${after}.`,
	wordsTopicDropped: ({ before }: { before: string }) =>
		`The topic filter was taken off: ${before} has no word here that counts.`
};
