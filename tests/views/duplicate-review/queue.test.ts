import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Decision } from '../../../src/domain/decisions/decision';
import { runsOf } from '../../../src/views/duplicate-review/differing';
import {
	pairsOf,
	progressOf,
	queueOf,
	shownScore,
	sitePairsOf
} from '../../../src/views/duplicate-review/queue';
import { listing } from '../../fixtures/view-props';

const listings = [
	listing({ id: 'a', initiative: 'one', site: 'meridian-site' }),
	listing({ id: 'b', initiative: 'one', site: 'itu-site' }),
	listing({ id: 'c', initiative: 'two', site: 'itu-site' }),
	listing({ id: 'd', initiative: 'three', site: 'meridian-site' })
];
const candidates = [
	{ a: 'a', b: 'c', score: 0.6, reasons: [] },
	{ a: 'c', b: 'd', score: 0.9, reasons: [] }
];
const decision = (a: string, b: string, verdict: Decision['verdict']): Decision => ({
	a,
	b,
	verdict,
	choice: {},
	who: '',
	why: '',
	when: '2026-11-22T10:00:00.000Z',
	release: ''
});
const keys = (decisions: Decision[], shown: 'open' | 'decided' | 'released', sites = '') =>
	queueOf(pairsOf(candidates, decisions, listings), shown, sites).map(({ key }) => key);

describe('the queue', () => {
	it('lists what is proposed by score', () => {
		expect(keys([], 'open')).toEqual(['c d', 'a c']);
	});

	it('lists apart what the release counts as one', () => {
		expect(keys([], 'released')).toEqual(['a b']);
	});

	it('moves a decided pair out, and one that is put off to the end', () => {
		expect(keys([decision('c', 'd', 'same')], 'open')).toEqual(['a c']);
		expect(keys([decision('c', 'd', 'later')], 'open')).toEqual(['a c', 'c d']);
		expect(keys([decision('c', 'd', 'same')], 'decided')).toEqual(['c d']);
	});

	it('keeps a decision that nothing proposes any more', () => {
		expect(keys([decision('a', 'd', 'different')], 'decided')).toEqual(['a d']);
	});

	it('leaves out a decision about a listing that is not loaded', () => {
		expect(keys([decision('a', 'gone', 'different')], 'decided')).toEqual([]);
	});

	it('narrows to two sites, whichever comes first', () => {
		expect(keys([], 'open', 'itu-site+meridian-site')).toEqual(['c d', 'a c']);
		expect(keys([], 'open', 'itu-site+itu-site')).toEqual([]);
		expect(sitePairsOf(pairsOf(candidates, [], listings))[0]).toEqual({
			key: 'itu-site+meridian-site',
			count: 3
		});
	});

	it('counts as decided what is not put off', () => {
		const pairs = (decisions: Decision[]) => pairsOf(candidates, decisions, listings);
		expect(progressOf(pairs([]))).toEqual({ decided: 0, total: 2 });
		expect(progressOf(pairs([decision('a', 'c', 'part')]))).toEqual({ decided: 1, total: 2 });
		expect(progressOf(pairs([decision('a', 'c', 'later')]))).toEqual({ decided: 0, total: 2 });
		expect(progressOf(pairs([decision('a', 'b', 'different')]))).toEqual({ decided: 1, total: 3 });
	});

	it('never shows a score of certainty', () => {
		expect(shownScore(0.999)).toBe(0.99);
	});
});

describe('differing words', () => {
	it('are those that the other text lacks, without regard to accents and case', () => {
		expect(runsOf('Revue CMM – Samoa', 'CMM review of samoa')).toEqual([
			{ text: 'Revue ', differs: true },
			{ text: 'CMM – Samoa', differs: false }
		]);
	});

	it('joined are the text again', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, other) => {
				expect(
					runsOf(text, other)
						.map((run) => run.text)
						.join('')
				).toBe(text);
			})
		);
	});
});
