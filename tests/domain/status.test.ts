import { describe, expect, test } from 'vitest';

import { firstDay, NO_DAY } from '../../src/domain/dataset';
import { STATUSES } from '../../src/domain/filter';
import type { Initiative } from '../../src/domain/release';
import { addMonths, deriveStatuses, END_KINDS, STATUS_BASES } from '../../src/domain/status';
import { datasetOf, initiative, TODAY } from '../fixtures/dataset';

function standing(it: Partial<Initiative>, today = TODAY) {
	const statuses = deriveStatuses(datasetOf([initiative({ id: 'one', ...it })]), today);
	const end = statuses.endDay[0]!;
	return {
		status: STATUSES[statuses.status[0]!],
		basis: STATUS_BASES[statuses.basis[0]!],
		end: END_KINDS[statuses.endKind[0]!],
		endDay: end === NO_DAY ? null : new Date(end * 86_400_000).toISOString().slice(0, 10),
		running: statuses.running[0] === 1,
		years: [statuses.firstYear[0], statuses.lastYear[0]]
	};
}

describe('the status of an initiative', () => {
	test('stated dates decide over what was collected', () => {
		expect(standing({ start: '2020', end: '2022-06', status: 'ongoing' })).toEqual({
			status: 'ended',
			basis: 'dates',
			end: 'stated',
			endDay: '2022-06-30',
			running: false,
			years: [2020, 2022]
		});
	});

	test('work runs through the whole of its last day', () => {
		expect(standing({ end: '2026-11-22' }).status).toBe('running');
		expect(standing({ end: '2026-11-21' }).status).toBe('ended');
	});

	test('a start to come is planned, even without an end', () => {
		expect(standing({ start: '2027' })).toMatchObject({ status: 'planned', basis: 'dates' });
	});

	test('a start alone is taken to last the months that the release assumes', () => {
		expect(standing({ start: '2025-12' })).toMatchObject({
			status: 'no-end',
			basis: 'assumed',
			end: 'assumed',
			endDay: '2027-11-30',
			running: true
		});
		expect(standing({ start: '2022' })).toMatchObject({ status: 'no-end', running: false });
	});

	test('an assumed end lies before the release when the work was collected as completed', () => {
		expect(standing({ start: '2026-01', status: 'completed' })).toMatchObject({
			status: 'no-end',
			end: 'assumed',
			endDay: '2026-11-21',
			running: false
		});
	});

	test('work collected as ongoing without an end runs, and spans up to the release', () => {
		expect(standing({ start: '2019', status: 'ongoing' })).toMatchObject({
			status: 'running',
			basis: 'collected',
			end: 'ongoing',
			endDay: null,
			running: true,
			years: [2019, 2026]
		});
	});

	test('without dates the collected status is kept, and says so', () => {
		const collected = { basis: 'collected', years: [0, 0] };
		expect(standing({ status: 'completed' })).toMatchObject({ status: 'ended', ...collected });
		expect(standing({ status: 'planned' })).toMatchObject({ status: 'planned', ...collected });
		expect(standing({ status: 'ongoing' })).toMatchObject({ status: 'running', ...collected });
	});

	test('an end to come does not begin work collected as planned', () => {
		expect(standing({ end: '2028', status: 'planned' })).toMatchObject({
			status: 'planned',
			basis: 'collected',
			running: false
		});
	});

	test('without date and status it is undated, not ended', () => {
		expect(standing({})).toMatchObject({ status: 'undated', end: 'missing', running: false });
	});

	test('an end before the start spans the year of the start', () => {
		expect(standing({ start: '2024', end: '2021' }).years).toEqual([2024, 2024]);
	});
});

test.each([
	['2024-01-31', 1, '2024-02-29'],
	['2024-02-29', 12, '2025-02-28'],
	['2024-11-15', 2, '2025-01-15'],
	['2024-11-15', 24, '2026-11-15']
])('%s and %d months is %s', (from, months, to) => {
	expect(addMonths(firstDay(from), months)).toBe(firstDay(to));
});

test('a dataset without initiatives has no statuses and no years', () => {
	const { status, years } = deriveStatuses(datasetOf([]), TODAY);
	expect(status).toHaveLength(0);
	expect(years).toEqual({ first: 0, last: 0 });
});
