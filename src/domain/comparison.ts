import { fold } from './fold';
import type { Listing } from './release';

export type Budget = NonNullable<Listing['budget']>;

export const COMPARED = [
	'title',
	'start',
	'end',
	'status',
	'countries',
	'areas',
	'topics',
	'words',
	'funders',
	'implementers',
	'partners',
	'budget',
	'languages'
] as const;
export type ComparedField = (typeof COMPARED)[number];

/**
 * How listings relate in one field. `same`: all say the same. `differ`: two that speak contradict.
 * `part`: those that speak agree, others are silent; silence is no contradiction. `silent`: none
 * speaks. `single`: there is one listing only.
 */
export type Agreement = 'same' | 'differ' | 'part' | 'silent' | 'single';

/** One value that a listing gives. */
export interface SaidValue {
	text: string;
	/** Not said by every listing that speaks: what the eye should find. */
	differs: boolean;
}

export interface ComparedRow {
	field: ComparedField;
	agreement: Agreement;
	/** Per listing the values it gives; empty where it is silent. */
	cells: SaidValue[][];
}

/**
 * Fields of an initiative's listings side by side, leaving out those in which all are silent.
 * `budgetText` words a budget in the reader's language.
 */
export function compareListings(
	listings: readonly Listing[],
	budgetText: (budget: Budget) => string
): ComparedRow[] {
	return COMPARED.map((field) => {
		const said = listings.map((listing) => [...new Set(valuesIn(listing, field, budgetText))]);
		const same = field === 'start' || field === 'end' ? isSameDate : isSameText;
		const agreement = agreementOf(said, same);
		const speaking = said.filter((values) => values.length > 0);
		const differs = (text: string) =>
			agreement === 'differ' &&
			!speaking.every((values) => values.some((value) => same(value, text)));
		return {
			field,
			agreement,
			cells: said.map((values) => values.map((text) => ({ text, differs: differs(text) })))
		};
	}).filter(({ agreement }) => agreement !== 'silent');
}

/** The fields that a listing fills, in the order of COMPARED. */
export function filledFields(listing: Listing): ComparedField[] {
	return COMPARED.filter((field) => valuesIn(listing, field, () => 'stated').length > 0);
}

/** What a listing says in a field, as ids and raw texts. */
function valuesIn(
	listing: Listing,
	field: ComparedField,
	budgetText: (budget: Budget) => string
): string[] {
	const { title, start, end, status, budget } = listing;
	switch (field) {
		case 'title':
			return [title];
		case 'start':
			return start ? [start] : [];
		case 'end':
			return end ? [end] : [];
		case 'status':
			return status ? [status] : [];
		case 'areas':
			return listing.areasRaw;
		case 'words':
			return listing.topicsRaw;
		case 'budget':
			return budget ? [budgetText(budget)] : [];
		default:
			return listing[field];
	}
}

/** `2019` and `2019-06` do not contradict each other: one is only less precise. */
function isSameDate(a: string, b: string): boolean {
	return a.startsWith(b) || b.startsWith(a);
}

function isSameText(a: string, b: string): boolean {
	return fold(a) === fold(b);
}

function agreementOf(
	said: readonly (readonly string[])[],
	same: (a: string, b: string) => boolean
): Agreement {
	const speaking = said.filter((values) => values.length > 0);
	if (!speaking.length) return 'silent';
	if (said.length === 1) return 'single';
	const within = (a: readonly string[], b: readonly string[]) =>
		a.every((text) => b.some((other) => same(text, other)));
	const agree = speaking.every((a) => speaking.every((b) => within(a, b)));
	if (!agree) return 'differ';
	return speaking.length === said.length ? 'same' : 'part';
}

/** How many compared fields listings agree on, contradict each other in, or leave to some of them. */
export function countAgreements(
	rows: readonly ComparedRow[]
): Record<'same' | 'differ' | 'part', number> {
	const count = (agreement: Agreement) => rows.filter((row) => row.agreement === agreement).length;
	return { same: count('same'), differ: count('differ'), part: count('part') };
}
