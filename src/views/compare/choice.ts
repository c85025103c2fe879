import type { Dataset } from '../../domain/dataset';

/** More than three columns cannot be told apart on one page. */
export const MOST = 3;

export const KINDS = ['countries', 'actors'] as const;
export type Kind = (typeof KINDS)[number];

/** What the address asks to compare, with what of it could not be used. */
export interface Choice {
	kind: Kind;
	/** Known ids, each once, at most `MOST`, in the order of the address. */
	ids: string[];
	/** Ids that the release does not have. */
	unknown: string[];
	/** Known ids beyond the first `MOST`. */
	beyond: string[];
	/** Countries and actors are both asked for; the actors are left out. */
	both: boolean;
}

/** Reads the view's parameters. Never throws: links are typed by hand and outlive releases. */
export function readChoice(
	{ dictionaries }: Dataset,
	params: Readonly<Record<string, string>>
): Choice {
	const asked = (kind: Kind) =>
		[...new Set((params[kind] ?? '').split(',').map((id) => id.trim())).values()].filter(Boolean);
	const countries = asked('countries');
	const actors = asked('actors');
	const kind: Kind = actors.length && !countries.length ? 'actors' : 'countries';
	const { codes } = kind === 'actors' ? dictionaries.funder : dictionaries.country;

	const ids = kind === 'actors' ? actors : countries;
	const known = ids.filter((id) => codes.has(id));
	return {
		kind,
		ids: known.slice(0, MOST),
		unknown: ids.filter((id) => !codes.has(id)),
		beyond: known.slice(MOST),
		both: countries.length > 0 && actors.length > 0
	};
}
