import type { Step, Story } from '../../domain/story';
import { i18n } from '../../i18n/i18n.svelte';

/**
 * The stories that come with the Atlas. They hold addresses only: every sentence is the finding that
 * the view computes from the loaded release, so that a story cannot say what the data does not.
 *
 * `year` is the calendar year after the reader's today.
 */
export function shippedStories(year: number): readonly Story[] {
	const of = (id: keyof typeof i18n.m.storiesShipped, fragments: readonly string[]): Story => ({
		id,
		title: i18n.m.storiesShipped[id],
		steps: fragments.map((fragment, at): Step => ({
			id: `${at + 1}`,
			fragment,
			title: '',
			note: ''
		}))
	});
	return [
		of('nobody', [
			'#/',
			'#/map',
			'#/map?when=running',
			'#/gaps',
			'#/map?topic=critical-infrastructure&group=oceania,sids&centre=pacific',
			'#/gaps?group=oceania,sids&cols=country',
			'#/need?form=map',
			'#/shortlist?topic=incident-management&group=oceania,sids'
		]),
		of('same', [
			'#/inventories',
			'#/overlaps',
			'#/overlaps?part=points',
			'#/network?who=inventories&by=stated',
			'#/network',
			'#/practice'
		]),
		of('ends', [
			'#/timeline',
			`#/timeline?from=${year}&to=${year}`,
			'#/map?when=ending',
			'#/gaps?rows=topic&cols=status',
			'#/shortlist?horizon=12',
			'#/network?status=running'
		])
	];
}
