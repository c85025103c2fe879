import { beforeAll, describe, expect, it } from 'vitest';

import { NO_FILTER } from '../../src/domain/filter';
import { readDataset } from '../../src/domain/reading';
import { i18n } from '../../src/i18n/i18n.svelte';
import { slideOf as country } from '../../src/views/country/slide';
import { slideOf as gaps } from '../../src/views/gap-matrix/slide';
import { slideOf as map } from '../../src/views/coverage-map/slide';
import type { SlideSource } from '../../src/views/slide';
import { slideOf as timeline } from '../../src/views/timeline/slide';
import { datasetOf, INITIATIVES, TODAY } from '../fixtures/dataset';

beforeAll(async () => {
	await i18n.use('en');
	await i18n.need('take', 'map', 'gaps', 'timeline', 'profiles');
});

const dataset = datasetOf(INITIATIVES);

function source(params: Record<string, string> = {}, id: string | null = null): SlideSource {
	const reading = readDataset(dataset, NO_FILTER, TODAY);
	return { dataset, reading, id, params, readRegister: null };
}

describe('what views tell slides', () => {
	it('the matrix is a table of its cells, with the words of each mark for sheets', async () => {
		const body = await gaps(source({ rows: 'topic', cols: 'region' }));
		if (body?.kind !== 'table') throw new Error('no table');
		for (const row of body.rows) expect(row).toHaveLength(body.columns.length);
		const marks = body.rows.flat().filter(({ text }) => text === '○');
		expect(marks.every(({ value }) => value === 'apparent gap')).toBe(true);
	});

	it('the years of the timeline add up to what is active', async () => {
		const body = await timeline(source());
		if (body?.kind !== 'columns') throw new Error('no columns');
		const [stated, assumed] = body.series;
		const at = body.labels.indexOf('2026');
		const { statuses, rows } = source().reading;
		const active = rows.filter(
			(row) =>
				statuses.firstYear[row]! <= 2026 &&
				statuses.lastYear[row]! >= 2026 &&
				statuses.firstYear[row]
		);
		expect(stated!.values[at]! + assumed!.values[at]!).toBe(active.length);
	});

	it('a topic of a country without work says its state beside its name', async () => {
		const body = await country(source({}, 'KEN'));
		if (body?.kind !== 'bars') throw new Error('no bars');
		body.labels.forEach((label, at) => {
			const count = body.series.reduce((sum, { values }) => sum + values[at]!, 0);
			expect(/\(.+\)$/.test(label)).toBe(count === 0);
		});
	});

	it('the key of the map counts every place once', async () => {
		const body = await map(source());
		if (body?.kind !== 'figure') throw new Error('no figure');
		const counted = body.key!.reduce((sum, { text }) => sum + Number(/\d+$/.exec(text)![0]), 0);
		expect(counted).toBe(body.rows.length);
	});
});
