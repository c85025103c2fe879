import { parseStory, type Story } from '../../domain/story';
import type { Shelf } from '../../domain/shelf';
import { yearOf } from '../../domain/dataset';
import { i18n } from '../../i18n/i18n.svelte';
import { shippedStories } from './shipped';

/** A story by its id: one that comes with the Atlas, or one that the reader keeps. Null for none. */
export async function findStory(
	id: string,
	{ shelf, today }: { shelf: () => Promise<Shelf>; today: number }
): Promise<Story | null> {
	// Whoever asks may stand on a page that needs none of their texts.
	await i18n.need('stories');
	const shipped = shippedStories(yearOf(today) + 1).find((story) => story.id === id);
	if (shipped) return shipped;
	const kept = await (await shelf()).all('story');
	const own = kept.find((one) => one.id === id);
	return (own && parseStory(own.value)?.story) ?? null;
}
