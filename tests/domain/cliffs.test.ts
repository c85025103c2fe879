import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cliffsByInitiative, cliffsOf } from '../../src/domain/cliffs';
import { firstDay } from '../../src/domain/dataset';
import { NO_FILTER, type Filter } from '../../src/domain/filter';
import { readDataset } from '../../src/domain/reading';
import type { Initiative } from '../../src/domain/release';
import { addMonths } from '../../src/domain/status';
import { datasetOf, initiative, TODAY } from '../fixtures/dataset';

const read = (initiatives: Initiative[], filter: Partial<Filter> = {}, today = TODAY) =>
	readDataset(datasetOf(initiatives), { ...NO_FILTER, ...filter }, today);

const kenya = (id: string, it: Partial<Initiative>) =>
	initiative({ id, countries: ['KEN'], topics: ['cybercrime'], ...it });

describe('cliffsOf', () => {
	it('finds the pair whose last active initiative ends within the horizon', () => {
		const reading = read([
			kenya('a', { start: '2024', end: '2026-12-31' }),
			kenya('b', { start: '2024', end: '2027-01-31' })
		]);
		const { active, ahead } = cliffsOf(reading, 6);
		expect(active).toBe(1);
		expect(ahead).toMatchObject([{ day: firstDay('2027-01-31'), basis: 'stated', last: [1] }]);
	});

	it('leaves out a pair that something outlasts', () => {
		const initiatives = [
			kenya('a', { start: '2024', end: '2026-12-31' }),
			kenya('b', { start: '2024', end: '2030' })
		];
		expect(cliffsOf(read(initiatives), 24).ahead).toEqual([]);
	});

	it('takes work collected as ongoing without an end for no cliff', () => {
		const initiatives = [
			kenya('a', { start: '2024', end: '2026-12-31' }),
			kenya('b', { start: '2020', status: 'ongoing' })
		];
		expect(cliffsOf(read(initiatives), 24)).toMatchObject({ active: 1, ahead: [] });
	});

	it('says when the end is only assumed', () => {
		const { ahead } = cliffsOf(read([kenya('a', { start: '2025-03-01' })]), 6);
		expect(ahead).toMatchObject([{ basis: 'assumed' }]);
	});

	it('lists pairs that went dark within the last 24 months, and what is planned there', () => {
		const reading = read([
			kenya('a', { start: '2024', end: '2026-01-31' }),
			kenya('b', { start: '2027-06', end: '2028' }),
			initiative({ id: 'c', countries: ['RWA'], topics: ['cybercrime'], end: '2020' })
		]);
		const { active, behind } = cliffsOf(reading, 12);
		expect(active).toBe(0);
		expect(behind).toMatchObject([{ planned: 1, last: [0] }]);
	});

	it('looks only at the topics of the filter', () => {
		const both = [
			kenya('a', { topics: ['cybercrime', 'policy-strategy'], start: '2024', end: '2027-01' })
		];
		expect(cliffsOf(read(both), 12).ahead).toHaveLength(2);
		expect(cliffsOf(read(both, { topic: ['cybercrime'] }), 12).ahead).toHaveLength(1);
	});
});

const month = fc
	.tuple(fc.integer({ min: 2022, max: 2030 }), fc.integer({ min: 1, max: 12 }))
	.map(([year, at]) => `${year}-${String(at).padStart(2, '0')}`);
const any = fc
	.array(
		fc.record({
			countries: fc.uniqueArray(fc.constantFrom('KEN', 'RWA', 'FJI'), { minLength: 1 }),
			topics: fc.uniqueArray(fc.constantFrom('cybercrime', 'policy-strategy'), { minLength: 1 }),
			dates: fc.tuple(month, month).map((pair) => pair.toSorted())
		}),
		{ maxLength: 12 }
	)
	.map((list) =>
		list.map(({ dates: [start, end], ...it }, at) =>
			initiative({ id: `i${at}`, ...it, start: start!, end: end! })
		)
	);

describe('for any dated initiatives', () => {
	it('a longer horizon only adds cliffs, and never more than pairs with active work', () => {
		fc.assert(
			fc.property(any, (initiatives) => {
				const reading = read(initiatives);
				const counts = [6, 12, 24].map((months) => cliffsOf(reading, months).ahead.length);
				expect(counts).toEqual(counts.toSorted((a, b) => a - b));
				expect(counts.at(-1)).toBeLessThanOrEqual(cliffsOf(reading, 24).active);
			})
		);
	});

	it('what lies ahead today has no active work once the day is past', () => {
		fc.assert(
			fc.property(any, (initiatives) => {
				const filter = { topic: ['cybercrime'], country: ['KEN'] };
				const [cliff] = cliffsOf(read(initiatives, filter), 12).ahead;
				fc.pre(cliff !== undefined && cliff.planned === 0);
				const later = cliffsOf(read(initiatives, filter, cliff!.day + 1), 12);
				expect(later.active).toBe(0);
				expect(later.behind).toHaveLength(1);
			})
		);
	});

	it('moving today moves no total', () => {
		fc.assert(
			fc.property(any, fc.integer({ min: -60, max: 60 }), (initiatives, months) => {
				expect(read(initiatives, {}, addMonths(TODAY, months)).rows.length).toBe(
					initiatives.length
				);
			})
		);
	});

	it('groups keep every cliff once', () => {
		fc.assert(
			fc.property(any, (initiatives) => {
				const { ahead } = cliffsOf(read(initiatives), 24);
				const grouped = cliffsByInitiative(ahead).flatMap(({ cliffs }) => cliffs);
				expect(new Set(grouped)).toEqual(new Set(ahead));
			})
		);
	});
});
