/** In whose words the Atlas is shown, and which matches count. */
export interface WordsChoice {
	/** Id of a taxonomy, or `own:` and the id of a crosswalk that the reader brought. */
	vocabulary: string;
	/** Whether narrow and broad matches count; exact and close ones always do. */
	narrow: boolean;
	broad: boolean;
}

/**
 * What counts unless the reader says otherwise. Our topic is part of a label that it matches
 * narrowly, so work on the topic is work on the label. A broad match does not carry over: work on
 * our wider topic may be work on something else.
 */
export const USUAL_MATCHES = { narrow: true, broad: false } as const;

const MATCH_VALUES = {
	exact: { narrow: false, broad: false },
	broad: { narrow: false, broad: true },
	all: { narrow: true, broad: true }
} as const;

/** Reads the parameters `vocabulary` and `match`; null for our own topics. */
export function readWordsChoice(params: Readonly<Record<string, string>>): WordsChoice | null {
	if (!params.vocabulary) return null;
	const matches = MATCH_VALUES[params.match as keyof typeof MATCH_VALUES] ?? USUAL_MATCHES;
	return { vocabulary: params.vocabulary, ...matches };
}

/** Writes what `readWordsChoice` reads, leaving the usual out. */
export function wordsParams(choice: WordsChoice | null): Record<string, string | null> {
	if (!choice) return { vocabulary: null, match: null };
	const { narrow, broad } = choice;
	const match = narrow ? (broad ? 'all' : null) : broad ? 'broad' : 'exact';
	return { vocabulary: choice.vocabulary, match };
}
