import { expect, test } from 'vitest';

import type { Match } from '../../../src/domain/register';
import { vocabularyOfOwn } from '../../../src/domain/vocabulary/own-crosswalk';
import { NOT_COVERED, vocabularyOf } from '../../../src/domain/vocabulary/vocabulary';

const match = (code: string, topic: string | null, kind: Match['match']): Match => ({
	taxonomy: 'words',
	code,
	label: `Label ${code}`,
	topic,
	match: kind
});

const taxonomy = (...labels: { code: string; within?: string }[]) => ({
	id: 'words',
	name: 'Words',
	labels: labels.map((it) => ({ label: `Label ${it.code}`, ...it }))
});

test('a label that is part of another one is no word of its own, and its matches go to the whole', () => {
	const { concepts } = vocabularyOf(taxonomy({ code: 'A' }, { code: 'A1', within: 'A' }), [
		match('A', 'policy', 'exactMatch'),
		match('A1', 'diplomacy', 'exactMatch'),
		match('A1', 'law', 'broadMatch')
	]);
	expect(concepts).toHaveLength(1);
	expect(concepts[0]!.matches.map(({ topic, kind, code }) => [topic, kind, code])).toEqual([
		['policy', 'exactMatch', 'A'],
		// What equals a part is narrower than the whole; what is wider than it may lie outside.
		['diplomacy', 'narrowMatch', 'A1'],
		['law', 'broadMatch', 'A1']
	]);
});

test('of several matches with one topic the surest is kept', () => {
	const { concepts } = vocabularyOf(taxonomy({ code: '1' }, { code: '1.1', within: '1' }), [
		match('1', 'law', 'closeMatch'),
		match('1.1', 'law', 'broadMatch')
	]);
	expect(concepts[0]!.matches).toMatchObject([{ topic: 'law', kind: 'closeMatch' }]);
});

test('a label without a counterpart is a word without matches', () => {
	const { concepts } = vocabularyOf(taxonomy({ code: '5' }), [match('5', null, null)]);
	expect(concepts[0]!.matches).toEqual([]);
});

test('codes with spaces, other scripts or the same letters still give safe and different ids', () => {
	const { concepts } = vocabularyOf(
		taxonomy({ code: 'D 1.2' }, { code: 'd1 2' }, { code: 'd-1-2' }, { code: 'ثقافة' }),
		[]
	);
	const ids = concepts.map(({ id }) => id);
	expect(new Set(ids).size).toBe(4);
	for (const id of ids) expect(id).toMatch(/^[a-z0-9][a-z0-9-]*$/);
});

test.each([
	['incident', 'management', 'incident-management'],
	['not', 'covered', NOT_COVERED]
])('a reader’s prefix %s and code %s do not become our id', (id, code, ours) => {
	const { concepts } = vocabularyOfOwn({
		id,
		name: 'Mine',
		file: 'mine.tsv',
		leftOut: 0,
		labels: [{ code, label: 'A label' }],
		matches: [{ code, topic: 'cybercrime', match: 'exactMatch' }]
	});
	expect(concepts).toMatchObject([{ id: `own-${ours}`, matches: [{ topic: 'cybercrime' }] }]);
});
