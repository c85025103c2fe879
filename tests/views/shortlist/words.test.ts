import { beforeAll, expect, it } from 'vitest';

import { parseCsv } from '../../../src/domain/need/csv';
import { i18n } from '../../../src/i18n/i18n.svelte';
import type { ShortlistCell } from '../../../src/domain/shortlist';
import { shortlistCsv } from '../../../src/views/shortlist/words';
import { fixtureDataset } from '../../fixtures/dataset';

beforeAll(() => i18n.need('shortlist'));

it('takes along who could help, whom nothing links, and the pages behind each row', () => {
	const dataset = fixtureDataset();
	const row = dataset.ids.indexOf('kenya-crime-labs');
	const [listing] = dataset.listings[row]!;
	const cell: ShortlistCell = {
		country: dataset.dictionaries.country.codes.get('KEN')!,
		topic: 0,
		need: null,
		area: null,
		rows: [row],
		counting: 1,
		coverage: 0.5,
		mark: 'B',
		cliff: null,
		order: [0.1, 0.2],
		value: 0.15
	} as ShortlistCell;
	const csv = shortlistCsv(
		dataset,
		[cell],
		() => ({ active: [], nearby: [0], experienced: [1], strangers: [[0, 1]] }),
		new Map([[listing!, 'https://meridian.example/1']])
	);
	const [head, line] = parseCsv(csv).rows;
	const value = (name: string) => line![head!.indexOf(name)];
	expect(value('iso3')).toBe('KEN');
	expect(value('have_run_topic_in_subregion')).not.toBe('');
	expect(value('active_without_recorded_link')).toContain(' + ');
	expect(value('source_pages')).toBe('https://meridian.example/1');
});
