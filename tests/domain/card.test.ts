import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
	cardFromText,
	cardOf,
	cardsFromFile,
	cardsToFile,
	cardToText,
	checkCard,
	parseCard,
	type Card
} from '../../src/domain/card';
import { NO_FILTER } from '../../src/domain/filter';
import { readDataset } from '../../src/domain/reading';
import { fixtureDataset, TODAY } from '../fixtures/dataset';

const reading = readDataset(fixtureDataset(), { ...NO_FILTER, topic: ['cybercrime'] }, TODAY);
const card = cardOf(reading, {
	id: 'card-0001',
	sentence: '3 of 9 places – هنا 中文',
	fragment: '#/map?topic=cybercrime',
	saved: '2026-11-22'
});
const now = { sentence: card.sentence, initiatives: card.initiatives };

describe('checkCard', () => {
	it('says still true when sentence and records are the same', () => {
		expect(checkCard(card, now)).toEqual({ kind: 'still-true' });
	});

	it('says what it was and is, and how many records came and went', () => {
		const changed = { sentence: 'other', initiatives: [...card.initiatives.slice(1), 'new'] };
		expect(checkCard(card, changed)).toEqual({
			kind: 'changed',
			now: 'other',
			added: 1,
			removed: 1
		});
	});

	it('cannot tell where the address cannot be followed', () => {
		expect(checkCard(card, null)).toEqual({ kind: 'cannot-tell' });
	});
});

it('remembers the release, the rule and the records', () => {
	expect(card).toMatchObject({ total: reading.rows.length, count: 'whole' });
	expect(card.initiatives).toHaveLength(reading.rows.length);
	expect(parseCard(card)).toEqual(card);
});

it('travels in a link, whatever script its sentence is in, without its ids', () => {
	expect(cardFromText(cardToText(card))).toEqual({ ...card, initiatives: [] });
});

it('takes no link for a card that is none', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			expect(cardFromText(text)).toBeNull();
		})
	);
});

it('travels in a file; faulty cards are left out and counted', () => {
	const file = JSON.parse(cardsToFile([card])) as { cards: unknown[] };
	file.cards.push({ ...card, fragment: 'https://elsewhere.example' }, null);
	expect(cardsFromFile(JSON.stringify(file))).toEqual({ cards: [card] as Card[], faulty: 2 });
	expect(cardsFromFile('not json')).toBeNull();
	expect(cardsFromFile('{}')).toBeNull();
});
