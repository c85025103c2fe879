import type { Dataset } from '../dataset';
import type { WordsChoice } from './choice';
import type { Vocabulary } from './vocabulary';

/** What was done to a dataset that stands in other words than ours. */
export interface Recoding {
	/** The dataset in our topics. Its rows are the same, in the same order. */
	original: Dataset;
	vocabulary: Vocabulary;
	choice: WordsChoice;
	/** By concept, our topics that count for it. Several concepts may share one. */
	topicsOf: ReadonlyMap<string, readonly string[]>;
	/** By topic of ours, the concepts it counts for. */
	conceptsOf: ReadonlyMap<string, readonly string[]>;
	/** Our topics without a word here that counts. */
	uncovered: readonly string[];
}

const recodings = new WeakMap<Dataset, Recoding>();

export function noteRecoding(dataset: Dataset, recoding: Recoding): void {
	recodings.set(dataset, recoding);
}

/** How a dataset came to stand in other words; null while it stands in ours. */
export function recodingOf(dataset: Dataset): Recoding | null {
	return recodings.get(dataset) ?? null;
}

/** The dataset in our topics, for what is defined by them: need, and the record itself. */
export function originalOf(dataset: Dataset): Dataset {
	return recodings.get(dataset)?.original ?? dataset;
}

/** Our topics that some topics of a dataset stand for. Ids that it does not know are left out. */
export function ourTopics(dataset: Dataset, topics: readonly string[]): string[] {
	const recoding = recodings.get(dataset);
	if (!recoding) return [...topics];
	return [...new Set(topics.flatMap((topic) => recoding.topicsOf.get(topic) ?? []))];
}
