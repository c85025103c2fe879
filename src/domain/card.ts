import * as v from 'valibot';

import { fromAddressText, toAddressText } from './address-text';
import type { Reading } from './reading';

const Text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(600));

/** A finding as it was seen: what it said, of what, by which rule, on which release. */
export const CardSchema = v.object({
	id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,40}$/)),
	/** The heading, as it read. */
	sentence: Text,
	/** The address behind it, from `#/` on. */
	fragment: v.pipe(v.string(), v.startsWith('#/'), v.maxLength(4000)),
	/** Number of initiatives behind it, and the ids of the first `MOST_IDS`. */
	total: v.pipe(v.number(), v.integer(), v.minValue(0)),
	initiatives: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(2000)),
	count: v.picklist(['whole', 'fractional']),
	release: v.object({ version: Text, hash: Text }),
	/** Day on which it was saved, YYYY-MM-DD. */
	saved: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
});

export type Card = v.InferOutput<typeof CardSchema>;

const MOST_IDS = 2000;

/** Reads a stored, imported or linked card; null when it is none. */
export function parseCard(value: unknown): Card | null {
	const parsed = v.safeParse(CardSchema, value);
	return parsed.success ? parsed.output : null;
}

/** A card of what is on the screen. */
export function cardOf(
	reading: Reading,
	seen: Pick<Card, 'id' | 'sentence' | 'fragment' | 'saved'>
): Card {
	const { dataset, rows, filter } = reading;
	return {
		...seen,
		total: rows.length,
		initiatives: Array.from(rows.subarray(0, MOST_IDS), (row) => dataset.ids[row]!),
		count: filter.count,
		release: { version: dataset.manifest.version, hash: dataset.manifest.hash }
	};
}

export type CardCheck =
	/** The sentence reads the same today. */
	| { kind: 'still-true' }
	/** It reads otherwise; `added` and `removed` initiatives are behind it. */
	| { kind: 'changed'; now: string; added: number; removed: number }
	/** Part of its address is not known here any more. */
	| { kind: 'cannot-tell' };

/**
 * Holds a card against today's data.
 *
 * @param now today's sentence and initiatives for the card's address; null when the address cannot
 *   be followed in full
 */
export function checkCard(
	card: Card,
	now: { sentence: string; initiatives: readonly string[] } | null
): CardCheck {
	if (!now) return { kind: 'cannot-tell' };
	if (now.sentence === card.sentence && now.initiatives.length === card.total) {
		return { kind: 'still-true' };
	}
	const before = new Set(card.initiatives);
	const after = new Set(now.initiatives);
	return {
		kind: 'changed',
		now: now.sentence,
		added: now.initiatives.filter((id) => !before.has(id)).length,
		removed: card.initiatives.filter((id) => !after.has(id)).length
	};
}

/** A card as text for an address, without the ids, which would not fit. */
export function cardToText(card: Card): string {
	return toAddressText({ ...card, initiatives: [] });
}

/** Reads what `cardToText` writes; null for anything else. */
export function cardFromText(text: string): Card | null {
	return parseCard(fromAddressText(text));
}

/** Cards as a file to hand on. */
export function cardsToFile(cards: readonly Card[]): string {
	return JSON.stringify({ format: 'atlas-cards', version: 1, cards }, null, '\t');
}

/** Reads a file of cards: the sound ones, and how many were not. Null when it is no such file. */
export function cardsFromFile(text: string): { cards: Card[]; faulty: number } | null {
	let file: unknown;
	try {
		file = JSON.parse(text);
	} catch {
		// Not JSON at all: the caller says that it is no file of cards.
		return null;
	}
	const list = (file as { cards?: unknown } | null)?.cards;
	if (!Array.isArray(list)) return null;
	const cards = list.map(parseCard).filter((card) => card !== null);
	return { cards, faulty: list.length - cards.length };
}
