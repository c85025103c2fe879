import { wordsParams, type WordsChoice } from '../../domain/vocabulary/choice';
import { ourTopics } from '../../domain/vocabulary/recoding';
import { inWordsOf } from '../../domain/vocabulary/translate';
import type { Dataset } from '../../domain/dataset';
import { i18n } from '../../i18n/i18n.svelte';
import type { Atlas } from '../../state/atlas.svelte';
import type { Navigation } from '../../state/navigation.svelte';
import { knownIn } from '../known';

/** Parameter that remembers which of our topics were chosen before the words changed. */
const BEFORE = 'our-topics';

/**
 * Shows the Atlas in other words, or with null in ours, and translates the topic filter. One that
 * comes from our topics is kept in the address, so that the way back leads to the same figures.
 *
 * @returns what happened to the topic filter, in words; empty when nothing did
 */
export async function switchWords(
	atlas: Atlas,
	navigation: Navigation,
	choice: WordsChoice | null,
	now: WordsChoice | null
): Promise<string> {
	const words = await atlas.needWords();
	const base = atlas.dataset;
	if (!base) return '';
	const from = now ? words.dataset(base, now) : base;
	const to = choice ? words.dataset(base, choice) : base;
	const { address } = navigation;
	const remembered = address.params[BEFORE];
	const ours = ourTopicsBehind(from, address.filter.topic, remembered);
	const topic = inWordsOf(to, ours);

	const page = address.view === 'topics' ? address.id : null;
	const ourPage = page && ourTopicsBehind(from, [page], remembered)[0];
	const keep = ours.length ? ours : ourPage ? [ourPage] : [];

	navigation.check(knownIn(to));
	const id = ourPage ? (inWordsOf(to, [ourPage])[0] ?? null) : page ? null : address.id;
	navigation.go({
		route: [address.view, ...(id ? [id] : [])].join('/'),
		filter: { topic },
		params: {
			...wordsParams(choice),
			[BEFORE]: to !== base && keep.length ? keep.join(',') : null
		},
		...(isOfTopics(navigation) && { selection: null })
	});

	const before = address.filter.topic;
	if (!before.length || same(before, topic)) return '';
	const names = (dataset: Dataset, ids: readonly string[]) =>
		i18n.list(ids.map((one) => dataset.reference.topics.find((it) => it.id === one)?.label ?? one));
	return topic.length
		? i18n.m.wordsTopicTranslated({ before: names(from, before), after: names(to, topic) })
		: i18n.m.wordsTopicDropped({ before: names(from, before) });
}

/** What was chosen in our topics, as long as the filter still says the same in other words. */
function ourTopicsBehind(
	from: Dataset,
	topics: readonly string[],
	remembered: string | undefined
): string[] {
	const before = remembered?.split(',').filter(Boolean) ?? [];
	return before.length && same(inWordsOf(from, before), topics) ? before : ourTopics(from, topics);
}

/** A selected cell of a topic would name a word that is no longer there. */
function isOfTopics({ selection }: Navigation): boolean {
	return (
		selection?.kind === 'cell' &&
		[selection.row, selection.column].some(({ dimension }) => dimension === 'topic')
	);
}

const same = (a: readonly string[], b: readonly string[]) =>
	a.length === b.length && a.every((one) => b.includes(one));
