import { dictionariesOf, type Dataset, type MultiColumn } from '../dataset';
import type { WordsChoice } from './choice';
import { noteRecoding } from './recoding';
import { NOT_COVERED, type Concept, type Vocabulary } from './vocabulary';

/** Whether a match of this concept counts under a choice. */
function counts(
	{ kind }: Concept['matches'][number],
	{ narrow, broad }: Pick<WordsChoice, 'narrow' | 'broad'>
): boolean {
	return kind === 'narrowMatch' ? narrow : kind === 'broadMatch' ? broad : true;
}

/**
 * A dataset in other words: the concepts of a vocabulary take the place of our topics, of
 * initiatives and in the stated scope of inventories alike.
 *
 * No row is added, lost or moved. A topic without a word that counts becomes `not-covered`, one
 * more concept at the end, which is there only when it is needed: so nothing is dropped, and each
 * initiative that had a topic still has one.
 *
 * @param uncovered what `not-covered` is called
 */
export function inVocabulary(
	dataset: Dataset,
	vocabulary: Vocabulary,
	choice: WordsChoice,
	uncovered: { label: string; definition: string }
): Dataset {
	const { reference, columns } = dataset;
	const topicIds = dataset.dictionaries.topic.ids;
	const conceptsOf = new Map<string, string[]>(topicIds.map((id) => [id, []]));
	const topicsOf = new Map<string, string[]>();
	for (const concept of vocabulary.concepts) {
		const topics = concept.matches
			.filter((match) => conceptsOf.has(match.topic) && counts(match, choice))
			.map(({ topic }) => topic);
		topicsOf.set(concept.id, topics);
		for (const topic of topics) conceptsOf.get(topic)!.push(concept.id);
	}
	const without = topicIds.filter((id) => !conceptsOf.get(id)!.length);
	if (without.length) topicsOf.set(NOT_COVERED, without);
	for (const topic of without) conceptsOf.set(topic, [NOT_COVERED]);

	const topics = [
		...vocabulary.concepts.map(({ id, label, definition }) => ({ id, label, definition })),
		...(without.length ? [{ id: NOT_COVERED, ...uncovered }] : [])
	];
	const inWords = {
		...reference,
		topics,
		inventories: reference.inventories.map((inventory) => ({
			...inventory,
			topics: recodeIds(inventory.topics, conceptsOf)
		}))
	};
	const { topic } = dictionariesOf(inWords);
	const codesOf = topicIds.map((id) =>
		conceptsOf.get(id)!.map((concept) => topic.codes.get(concept)!)
	);
	const recoded: Dataset = {
		...dataset,
		reference: inWords,
		dictionaries: { ...dataset.dictionaries, topic },
		columns: {
			...columns,
			fields: { ...columns.fields, topic: recodeColumn(columns.fields.topic, codesOf) }
		}
	};
	noteRecoding(recoded, {
		original: dataset,
		vocabulary,
		choice,
		topicsOf,
		conceptsOf,
		uncovered: without
	});
	return recoded;
}

/** Ids of our topics in other words, each once. Ids that are no topic of ours are left out. */
export function recodeIds(
	topics: readonly string[],
	conceptsOf: ReadonlyMap<string, readonly string[]>
): string[] {
	return [...new Set(topics.flatMap((topic) => conceptsOf.get(topic) ?? []))];
}

function recodeColumn(
	{ offsets, values }: MultiColumn,
	codesOf: readonly (readonly number[])[]
): MultiColumn {
	const recoded = new Uint32Array(offsets.length);
	const codes: number[] = [];
	for (let row = 0; row + 1 < offsets.length; row++) {
		const own = new Set<number>();
		for (let at = offsets[row]!; at < offsets[row + 1]!; at++) {
			for (const code of codesOf[values[at]!]!) own.add(code);
		}
		codes.push(...[...own].sort((a, b) => a - b));
		recoded[row + 1] = codes.length;
	}
	return { offsets: recoded, values: Uint16Array.from(codes) };
}
