import { describe, expect, it } from 'vitest';

import type { Decision } from '../../../src/domain/decisions/decision';
import { decisionsFromFile, decisionsToFile, toTake } from '../../../src/domain/decisions/file';

const decision = (change: Partial<Decision> = {}): Decision => ({
	a: 'site--a',
	b: 'site--b',
	verdict: 'same',
	choice: { title: 'b' },
	who: 'A. Curator',
	why: 'One project number.',
	when: '2026-11-22T10:00:00.000Z',
	release: '2026.11.22',
	...change
});

const read = (text: string) => decisionsFromFile(text, Date.UTC(2026, 10, 22, 12));

describe('a file of decisions', () => {
	it('reads what it writes', () => {
		const decisions = [decision(), decision({ a: 'c', b: 'd', verdict: 'part', whole: 'a' })];
		const file = read(decisionsToFile(decisions))!;
		expect(file.faults).toEqual([]);
		expect(new Set(file.decisions)).toEqual(
			new Set(decisions.map((it) => ({ ...it, brought: true })))
		);
		expect(decisionsToFile(file.decisions)).not.toContain('brought');
	});

	it('writes the same bytes whatever the order', () => {
		const decisions = [decision(), decision({ a: 'c', b: 'd' })];
		expect(decisionsToFile([...decisions].reverse())).toBe(decisionsToFile(decisions));
	});

	it('names row, field and reason of each fault and keeps the rest', () => {
		const rows = [decision(), { ...decision(), verdict: 'perhaps', when: 'yesterday' }, 7];
		const file = read(JSON.stringify({ format: 'atlas-decisions', decisions: rows }))!;
		expect(file.decisions).toHaveLength(1);
		expect(file.faults.map(({ row, field, reason }) => [row, field, reason])).toEqual([
			[2, 'verdict', 'verdict'],
			[2, 'when', 'time'],
			[3, '', 'shape']
		]);
	});

	it('brings every time to one form, so that the later of two is told by their text', () => {
		const rows = [
			decision({ verdict: 'different', when: '2026-11-22T10:00:00Z' }),
			decision({ when: '2026-11-22T11:00:00+05:00' })
		];
		const file = read(JSON.stringify({ format: 'atlas-decisions', decisions: rows }))!;
		expect(file.decisions).toMatchObject([
			{ verdict: 'different', when: '2026-11-22T10:00:00.000Z' }
		]);
	});

	it('refuses a time ahead of every clock: nothing could overrule it', () => {
		const rows = [decision({ when: '9999-01-01T00:00:00.000Z' })];
		const file = read(JSON.stringify({ format: 'atlas-decisions', decisions: rows }))!;
		expect(file).toEqual({
			decisions: [],
			faults: [{ row: 1, field: 'when', reason: 'future' }]
		});
	});

	it('refuses the two ids in the wrong order, so that no pair is kept twice', () => {
		const text = JSON.stringify({
			format: 'atlas-decisions',
			decisions: [decision({ a: 'z', b: 'a' })]
		});
		expect(read(text)!.decisions).toEqual([]);
	});

	it.each(['', 'null', '[]', '{"format":"atlas-cards","decisions":[]}'])(
		'is not taken for one when it is not: %s',
		(text) => expect(read(text)).toBeNull()
	);

	it('lets the later decision on a pair count, and tells of older ones', () => {
		const kept = [decision()];
		const older = decision({ verdict: 'different', when: '2026-01-01T00:00:00.000Z' });
		const later = decision({ verdict: 'different', when: '2026-12-01T00:00:00.000Z' });
		expect(toTake(kept, [older])).toEqual({ added: [], replaced: [], older: [older] });
		expect(toTake(kept, [later])).toEqual({ added: [], replaced: [later], older: [] });
		const other = decision({ a: 'other', b: 'pair' });
		expect(toTake(kept, [other])).toEqual({ added: [other], replaced: [], older: [] });
	});
});
