import type { Reading } from '../../domain/reading';
import { i18n } from '../../i18n/i18n.svelte';
import { readChoice } from './choice';
import { compareActors, compareCountries } from './model';

/** Beyond this the heading takes codes and acronyms instead of names. */
const LONG_HEADING = 105;

/** The heading of the comparison. */
export function compareSentence(
	reading: Reading,
	params: Readonly<Record<string, string>>
): string {
	const { m } = i18n;
	const { kind, ids } = readChoice(reading.dataset, params);
	if (!ids.length) return m.compareAsk;

	if (kind === 'actors') {
		const { columns, together } = compareActors(reading, ids);
		if (columns.length === 1) return m.compareOne({ name: columns[0]!.actor.name });
		return fitting(
			columns.map(({ actor, rows }) => [actor.name, actor.acronym ?? actor.name, rows.length]),
			(each) => m.compareActors({ each, together: together.length })
		);
	}
	const { columns, topics } = compareCountries(reading, ids);
	if (columns.length === 1) return m.compareOne({ name: i18n.country(columns[0]!.country) });
	const shared = topics.filter((_, at) => columns.every((column) => column.topics[at]!.count > 0));
	return fitting(
		columns.map(({ country, rows }) => [i18n.country(country), country.iso3, rows.length]),
		(each) => m.compareCountries({ each, shared: shared.length, topics: topics.length })
	);
}

/** The sentence with full names, or with short ones where it would be too long. */
function fitting(
	columns: readonly [name: string, short: string, count: number][],
	sentence: (each: string) => string
): string {
	const each = (at: 0 | 1) =>
		i18n.list(columns.map((it) => i18n.m.compareEach({ name: it[at], count: it[2] })));
	const full = sentence(each(0));
	return full.length <= LONG_HEADING ? full : sentence(each(1));
}
