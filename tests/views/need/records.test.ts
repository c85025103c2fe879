import { describe, expect, it } from 'vitest';

import { NO_FILTER } from '../../../src/domain/filter';
import { readDataset } from '../../../src/domain/reading';
import { readChoice } from '../../../src/views/need/choice';
import { needOf } from '../../../src/views/need/model';
import { csvOfCountry, recordsOfCell, rowsOfCountry } from '../../../src/views/need/records';
import { parseCsv } from '../../../src/domain/need/csv';
import { needRegister } from '../../domain/need/register';
import { datasetOf, fixtureDataset, initiative, TODAY } from '../../fixtures/dataset';

const dataset = fixtureDataset();
const need = needOf(readDataset(dataset, NO_FILTER, TODAY), needRegister(), readChoice({}));

describe('the records behind a cell', () => {
	it('add up to what the cell shows', () => {
		for (const country of need.countries) {
			for (const cell of country.cells) {
				const records = recordsOfCell(need, country.code, cell.area);
				expect(records).toHaveLength(cell.records);
				expect(records.reduce((sum, { added }) => sum + added, 0)).toBeCloseTo(cell.weighted, 9);
			}
		}
	});

	it('come once for a country, whatever number of its areas', () => {
		const fiji = dataset.dictionaries.country.codes.get('FJI')!;
		expect(rowsOfCountry(need, fiji).map((row) => dataset.ids[row])).toEqual([
			'fiji-crime',
			'fiji-kiribati-training',
			'fiji-response'
		]);
	});
});

describe('a country as CSV', () => {
	it('has a line for each record of each area, without values of the index', () => {
		const fiji = dataset.dictionaries.country.codes.get('FJI')!;
		const [head, ...lines] = parseCsv(csvOfCountry(need, fiji)).rows;
		expect(head).not.toContain('need');
		expect(lines.map((line) => line.slice(1, 4).filter((_, at) => at !== 1))).toEqual([
			['legal', 'fiji-crime'],
			['legal', 'fiji-kiribati-training'],
			['technical', 'fiji-response'],
			['organizational', 'fiji-kiribati-training'],
			['capacity', ''],
			['cooperation', '']
		]);
	});

	it('keeps a title that begins like a formula a text', () => {
		const odd = datasetOf([
			initiative({ id: 'a', title: '=1+1, "quoted"', topics: ['cybercrime'], countries: ['KEN'] })
		]);
		const kenya = odd.dictionaries.country.codes.get('KEN')!;
		const text = csvOfCountry(
			needOf(readDataset(odd, NO_FILTER, TODAY), needRegister(), readChoice({})),
			kenya
		);
		expect(parseCsv(text).rows[1]![4]).toBe(`'=1+1, "quoted"`);
	});
});
