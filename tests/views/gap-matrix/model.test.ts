import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import { NO_FILTER } from '../../../src/domain/filter';
import { readDataset } from '../../../src/domain/reading';
import { i18n } from '../../../src/i18n/i18n.svelte';
import {
	MATRIX_DIMENSIONS,
	ORDERS,
	readChoice,
	type Choice
} from '../../../src/views/gap-matrix/choice';
import { countMatrix, TOP } from '../../../src/views/gap-matrix/counts';
import { buildMatrix, cellOf } from '../../../src/views/gap-matrix/model';
import { tableOf } from '../../../src/views/gap-matrix/order';
import { similarOrders } from '../../../src/views/gap-matrix/similar';
import { encode, world } from '../../domain/arbitrary';
import { isSelected, namedCountries, sharesOf, weightOf } from '../../domain/naive';
import { datasetOf, fixtureDataset, initiative, TODAY } from '../../fixtures/dataset';
import { REFERENCE } from '../../fixtures/reference';

beforeAll(async () => {
	await i18n.use('en');
	await i18n.need('gaps');
});

const dataset = fixtureDataset();
const read = (filter = {}) => readDataset(dataset, { ...NO_FILTER, ...filter }, TODAY);

function matrixOf(params: Record<string, string> = {}, filter = {}) {
	const choice = readChoice(params);
	const counts = countMatrix(read(filter), choice.rows, choice.columns);
	const similar =
		choice.order === 'similar' ? similarOrders(tableOf(counts, choice.measure)) : null;
	return buildMatrix(counts, choice, similar);
}

const labels = (lines: readonly { label: string }[]) => lines.map(({ label }) => label);

describe('order', () => {
	test('puts topics by total and subregions in blocks of their region', () => {
		const { rows, columns, columnBlocks } = matrixOf();
		expect(labels(rows).slice(0, 3)).toEqual([
			'Cybercrime',
			'Policy and strategy',
			'Incident management'
		]);
		expect(labels(columns)).toEqual([
			'Western Africa',
			'Eastern Africa',
			'Melanesia',
			'Micronesia'
		]);
		expect(columnBlocks).toEqual([
			{ id: 'africa', label: 'Africa', size: 2 },
			{ id: 'oceania', label: 'Oceania', size: 2 }
		]);
	});

	test('sorts countries from A to Z within their region', () => {
		const { rows, rowBlocks } = matrixOf({ rows: 'country' });
		expect(labels(rows)).toEqual([
			'Ghana',
			'Guinea',
			'Kenya',
			'Rwanda',
			'Senegal',
			'Somalia',
			'Tanzania',
			'Fiji',
			'Kiribati',
			'Nauru',
			'Vanuatu'
		]);
		expect(rowBlocks.map(({ size }) => size)).toEqual([7, 4]);
	});

	test('sorts places by total only when asked to', () => {
		const { columns, columnBlocks } = matrixOf({ order: 'total' });
		expect(labels(columns)[0]).toBe('Eastern Africa');
		expect(columnBlocks).toEqual([]);
	});

	test('keeps years in their order, except from similar to similar', () => {
		const years = labels(matrixOf({ cols: 'year', order: 'total' }).columns);
		expect(years).toEqual([...years].sort());
	});

	test.each(ORDERS)('%s shows every line once', (order) => {
		const { rows, columns } = matrixOf({ order, cols: 'country' });
		expect(new Set(rows.map(({ id }) => id)).size).toBe(5);
		expect(new Set(columns.map(({ id }) => id)).size).toBe(11);
	});
});

describe('sides', () => {
	test('a filter on a dimension leaves only what it chose', () => {
		expect(labels(matrixOf({}, { topic: ['cybercrime'] }).rows)).toEqual(['Cybercrime']);
		expect(labels(matrixOf({ cols: 'users' }, { users: ['cert'] }).columns)).toEqual([
			'Incident responders'
		]);
	});

	test('only the most named of many funders are shown, and how many there are is kept', () => {
		const actors = Array.from({ length: TOP + 5 }, (_, at) => ({
			...REFERENCE.actors[0]!,
			id: `actor-${at}`
		}));
		const rows = actors.map(({ id }, at) =>
			initiative({ id: `i-${at}`, topics: ['cybercrime'], funders: [id, 'actor-3'] })
		);
		const many = datasetOf(rows, { ...REFERENCE, actors });
		const counts = countMatrix(readDataset(many, NO_FILTER, TODAY), 'funder', 'topic');
		expect(counts.rows.axis.ids).toHaveLength(TOP);
		expect(counts.rows.axis.ids[0]).toBe('actor-3');
		expect(counts.rows.known).toBe(TOP + 5);
	});

	test('tells work that names no country from work that names only other countries', () => {
		const abroad = datasetOf([
			initiative({ id: 'a', topics: ['cybercrime'], countries: ['USA'] }),
			initiative({ id: 'b', topics: ['cybercrime'], global: true })
		]);
		const counts = countMatrix(readDataset(abroad, NO_FILTER, TODAY), 'topic', 'country');
		expect([counts.unnamedTotal, counts.elsewhereTotal]).toEqual([1, 1]);
		expect(Array.from(counts.unnamed)).toEqual([0, 1, 0, 0, 0]);
	});
});

describe('cells', () => {
	test('an empty cell between a topic and a year is no gap', () => {
		const { census } = matrixOf({ cols: 'year' });
		expect(census.none).toBeGreaterThan(0);
		expect(census['gap-apparent'] + census['gap-confirmed'] + census.unknown).toBe(0);
	});

	test('in places reached, cells and margins count places', () => {
		const matrix = matrixOf({ measure: 'places' });
		const crime = matrix.rows.find(({ id }) => id === 'cybercrime')!;
		const east = matrix.columns.find(({ id }) => id === 'eastern-africa')!;
		// Kenya and Tanzania, of Kenya, Rwanda, Somalia and Tanzania.
		expect(cellOf(matrix, crime, east).value).toBe(2);
		expect(east.total).toBe(3);
		// Also Ghana, Fiji and Kiribati.
		expect(crime.total).toBe(5);
	});

	test('shares of places reached are shown only where a side is a group of places', () => {
		expect(matrixOf().strips).toBe(true);
		expect(matrixOf({ cols: 'country' }).strips).toBe(false);
		expect(matrixOf({ cols: 'users' }).strips).toBe(false);
	});
});

describe('for any records, filter and pair of dimensions', () => {
	const pair = fc
		.uniqueArray(fc.constantFrom(...MATRIX_DIMENSIONS), { minLength: 2, maxLength: 2 })
		.map(([rows, cols]) => readChoice({ rows: rows!, cols: cols! }));

	test('cells, margins and the column of the unnamed are what a reader would count', () => {
		fc.assert(
			fc.property(world, pair, (it, choice: Choice) => {
				const reading = readDataset(encode(it), it.filter, it.today);
				const counts = countMatrix(reading, choice.rows, choice.columns);
				const matrix = buildMatrix(counts, choice, null);
				const selected = it.initiatives.filter((one) => isSelected(it, one));
				const places = ['region', 'subregion', 'country'].includes(choice.columns);

				for (const row of matrix.rows) {
					const weights = selected.map((one) => weightOf(it, one, choice.rows, row.id));
					const sum = (list: number[]) => list.reduce((total, value) => total + value, 0);
					expect(row.total).toBeCloseTo(sum(weights), 6);
					for (const column of matrix.columns) {
						const expected = sum(
							selected.map((one, at) => weights[at]! * weightOf(it, one, choice.columns, column.id))
						);
						expect(cellOf(matrix, row, column).value).toBeCloseTo(expected, 6);
					}
					if (!places) continue;
					const placeless = weights.filter((_, at) => !namedCountries(it, selected[at]!).length);
					expect(row.unnamed).toBeCloseTo(sum(placeless), 6);
				}
				const inColumns = selected.filter((one) =>
					[...sharesOf(it, one, choice.columns).keys()].some((id) =>
						matrix.columns.some((column) => column.id === id)
					)
				);
				expect(inColumns.length + counts.unnamedTotal + counts.elsewhereTotal).toBe(
					selected.length
				);
			}),
			{ numRuns: 60 }
		);
	});

	test('every cell is of exactly one kind, and the legend counts them all', () => {
		fc.assert(
			fc.property(world, pair, (it, choice) => {
				const reading = readDataset(encode(it), it.filter, it.today);
				const matrix = buildMatrix(countMatrix(reading, choice.rows, choice.columns), choice, null);
				const census = Object.values(matrix.census).reduce((sum, count) => sum + count, 0);
				expect(census).toBe(matrix.rows.length * matrix.columns.length);
				for (const row of matrix.rows) {
					for (const column of matrix.columns) matrix.census[cellOf(matrix, row, column).kind]--;
				}
				expect(new Set(Object.values(matrix.census))).toEqual(new Set([0]));
			}),
			{ numRuns: 60 }
		);
	});
});
