import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { NO_FILTER, type Filter } from '../../../src/domain/filter';
import { readDataset } from '../../../src/domain/reading';
import { i18n } from '../../../src/i18n/i18n.svelte';
import { readChoice } from '../../../src/views/measures/choice';
import { measuresOf } from '../../../src/views/measures/model';
import { cellName, noteOf, summaryOf, titleOf } from '../../../src/views/measures/words';
import { MEASURES, measuresDataset } from '../../domain/measures/world';
import { TODAY } from '../../fixtures/dataset';

const dataset = measuresDataset();

function modelOf(filter: Partial<Filter>, params: Record<string, string> = {}) {
	const reading = readDataset(dataset, { ...NO_FILTER, ...filter }, TODAY);
	return measuresOf(reading, MEASURES, readChoice(params));
}

const plain = (text: string) => text.replace(/[⟦⟧]/g, '');

beforeAll(async () => {
	await i18n.use('en');
	await i18n.need('measures');
});

describe('titleOf', () => {
	it('names the measures that nobody supports', () => {
		expect(titleOf(modelOf({ group: ['oceania'] }))).toBe(
			'Oceania: ⟦1 of 3 measures⟧ has no recorded support: Women'
		);
		expect(titleOf(modelOf({}))).toContain('⟦3 of 3 measures⟧ have no recorded support');
	});

	it('names the one with the fewest where all are supported', () => {
		expect(titleOf(modelOf({ country: ['KEN', 'FJI'] }))).toBe(
			'Kenya and Fiji: each of the 3 measures has recorded support; the fewest, 1 initiative, on Contacts'
		);
	});

	it('says what the model holds, in one line, under any filter', () => {
		fc.assert(
			fc.property(
				fc.subarray(['africa', 'americas', 'oceania', 'ldc']),
				fc.subarray(['KEN', 'FJI', 'USA', 'NRU']),
				fc.subarray(['policy-strategy', 'incident-management']),
				fc.boolean(),
				(group, country, topic, wide) => {
					const model = modelOf({ group, country, topic }, wide ? { wide: '1' } : {});
					const title = titleOf(model);
					expect(plain(title).length).toBeLessThanOrEqual(110);
					const silent = model.measures.filter(
						({ rows }) =>
							rows.direct.length + rows.close.length + (wide ? rows.broad.length : 0) === 0
					);
					expect(model.unsupported.map(({ id }) => id)).toEqual(silent.map(({ id }) => id));
					if (silent.length) expect(title).toContain(`⟦${silent.length} of 3 measures⟧`);
					else expect(title).toContain('each of the 3 measures');
				}
			)
		);
	});
});

describe('a cell', () => {
	it('is named with its state, and with the work that only may support it', () => {
		const model = modelOf({ country: ['KEN', 'FJI'] });
		const names = model.cells.map((cell) => cellName(model, cell));
		expect(names).toContain('Women, Kenya: 1 initiative, 1 by a reviewed match');
		expect(names).toContain('Response, Fiji: 1 initiative, through topics only');
		expect(names.find((name) => name.startsWith('Contacts, Kenya'))).toMatch(
			/gap; 1 initiative on a wider topic$/
		);
	});

	it('counts a wider topic when the switch says so', () => {
		const model = modelOf({ country: ['KEN'] }, { wide: '1' });
		expect(cellName(model, model.cells[0]!)).toBe(
			'Contacts, Kenya: 1 initiative, through topics only'
		);
	});
});

it('sums up how much, where none, and what reaches further', () => {
	const model = modelOf({ group: ['oceania'] });
	expect(summaryOf(model)).toMatch(
		/^Oceania: 3 initiatives support at least one of the 3 measures, 1 by a reviewed match\./
	);
	expect(summaryOf(model)).toContain('None is on Women.');
	expect(summaryOf(model)).toContain('2 more are global, for a wider area, or state no place.');
	expect(noteOf(model)).toContain('not counted (0 initiatives)');
});
