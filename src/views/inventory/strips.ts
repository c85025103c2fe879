import { FRESHNESS, freshnessOf, type Freshness } from './freshness';
import { ACCESS, type Entry } from './model';

/** A whole split into named parts. Parts without a member are kept: they are said, not drawn. */
export interface Strip<Id extends string = string> {
	id: 'update' | 'languages' | 'access' | 'loaded';
	parts: { id: Id; count: number; tone: Tone }[];
}

/** How a part is drawn; what is not known is hatched, as everywhere. */
export type Tone = 'pale' | 'middle' | 'dark' | 'grey' | 'hatch';

const TONES: Readonly<Record<string, Tone>> = {
	continuous: 'pale',
	recent: 'dark',
	older: 'middle',
	closed: 'grey',
	unbuilt: 'grey',
	english: 'middle',
	several: 'dark',
	other: 'pale',
	open: 'middle',
	registration: 'dark',
	full: 'dark',
	partial: 'middle',
	sample: 'pale'
};

type LanguageBand = 'english' | 'several' | 'other' | 'unknown';

/** English alone, several languages, one other language, or not known. */
function languageBand(languages: readonly string[]): LanguageBand {
	if (!languages.length) return 'unknown';
	if (languages.length > 1) return 'several';
	return languages[0] === 'en' ? 'english' : 'other';
}

/** The whole before the rows: freshness, languages, access, and what is loaded. */
export function stripsOf(entries: readonly Entry[], year: number): Strip[] {
	const tally = <Id extends string>(ids: readonly Id[], bandOf: (entry: Entry) => Id) =>
		ids.map((id) => ({
			id,
			count: entries.filter((entry) => bandOf(entry) === id).length,
			tone: id === 'unknown' || id === 'none' ? 'hatch' : (TONES[id] ?? 'grey')
		}));
	return [
		{
			id: 'update',
			parts: tally<Freshness>(FRESHNESS, ({ update }) => freshnessOf(update, year))
		},
		{
			id: 'languages',
			parts: tally<LanguageBand>(['english', 'several', 'other', 'unknown'], ({ inventory }) =>
				languageBand(inventory.languages)
			)
		},
		{
			id: 'access',
			parts: tally(
				[...ACCESS, 'unknown'] as string[],
				({ inventory }) => inventory.access ?? 'unknown'
			)
		},
		{
			id: 'loaded',
			parts: tally(
				['full', 'partial', 'sample', 'none'],
				({ site }) => site?.completeness ?? 'none'
			)
		}
	];
}
