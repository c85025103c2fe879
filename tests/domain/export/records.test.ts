import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { firstDay, isoDay, lastDay } from '../../../src/domain/dataset';
import { LINK_COLUMNS, linkLines } from '../../../src/domain/export/links';
import {
	RECORD_COLUMNS,
	recordLines,
	type RecordSources
} from '../../../src/domain/export/records';
import { rowsOfSubject, type Subject } from '../../../src/domain/export/subject-rows';
import { tableToCsv } from '../../../src/domain/export/table';
import { NO_FILTER } from '../../../src/domain/filter';
import { parseCsv } from '../../../src/domain/need/csv';
import { readDataset } from '../../../src/domain/reading';
import type { Initiative, Listing } from '../../../src/domain/release';
import { datasetOf, initiative, INITIATIVES, TODAY } from '../../fixtures/dataset';

function listingsOf(initiatives: readonly Initiative[]): Map<string, Listing> {
	return new Map(
		initiatives.flatMap(({ id, title, listings, sites, start, end }) =>
			listings.map((listing, at): [string, Listing] => [
				listing,
				{
					id: listing,
					initiative: id,
					title: at ? `${title} (2)` : title,
					site: sites[at] ?? sites[0]!,
					url: `https://example.org/${listing}`,
					mirror: false,
					unsafe: false,
					topics: [],
					topicsRaw: ['=SUM(A1)', 'Cyber, crime'],
					activities: [],
					users: [],
					countries: [],
					areasRaw: [],
					funders: [],
					implementers: [],
					partners: [],
					...(start && { start }),
					...(end && { end }),
					languages: ['en'],
					notes: []
				}
			])
		)
	);
}

function sourcesOf(initiatives: readonly Initiative[]): RecordSources {
	const dataset = datasetOf(initiatives);
	return {
		reading: readDataset(dataset, NO_FILTER, TODAY),
		listings: listingsOf(initiatives),
		nameOf: (field, id) => `${field} ${id}`,
		linkOf: (id) => `https://atlas.example/#/initiatives/${id}`
	};
}

const column = (code: (typeof RECORD_COLUMNS)[number]['code']) =>
	RECORD_COLUMNS.findIndex((it) => it.code === code);
const linkColumn = (code: (typeof LINK_COLUMNS)[number]['code']) =>
	LINK_COLUMNS.findIndex((it) => it.code === code);

describe('lines of records', () => {
	const sources = sourcesOf(INITIATIVES);

	it('are as many as the initiatives selected, in their order, and each fills every column', () => {
		const { dataset } = sources.reading;
		fc.assert(
			fc.property(fc.subarray([...dataset.ids.keys()]), (rows) => {
				const lines = recordLines(sources, rows);
				expect(lines.map(([id]) => id)).toEqual(rows.map((row) => dataset.ids[row]));
				expect(lines.every((line) => line.length === RECORD_COLUMNS.length)).toBe(true);
			})
		);
	});

	it('give names beside ids', () => {
		const line = recordLines(sources, [
			sources.reading.dataset.ids.indexOf('kenya-crime-labs')
		])[0]!;
		expect(line[column('country_iso3')]).toBe('KEN');
		expect(line[column('countries')]).toBe('country KEN');
		expect(line[column('activity_ids')]).toBe('training | equipment');
		expect(line[column('atlas_link')]).toBe('https://atlas.example/#/initiatives/kenya-crime-labs');
		expect(line[column('listing_count')]).toBe(2);
	});

	it('say that an end is assumed where only the start is stated', () => {
		const only = sourcesOf([initiative({ id: 'one', start: '2025-10' })]);
		const line = recordLines(only, [0])[0]!;
		expect(line[column('end_stated')]).toBeNull();
		expect(line[column('end_latest')]).toBeNull();
		expect(line[column('end_assumed')]).not.toBeNull();
		expect(line[column('status_basis')]).toBe('assumed');
	});

	it('keep an address out that may do harm', () => {
		const one = sourcesOf([initiative({ id: 'one' })]);
		for (const listing of one.listings.values()) listing.unsafe = true;
		expect(recordLines(one, [0])[0]![column('listing_urls')]).toBeNull();
		const link = linkLines(one, [0])[0]!;
		expect(link[linkColumn('url')]).toBeNull();
		expect(link[linkColumn('url_note')]).toBe('unsafe');
	});
});

const partialDate = fc
	.record({
		year: fc.integer({ min: 1990, max: 2040 }),
		month: fc.integer({ min: 1, max: 12 }),
		day: fc.integer({ min: 1, max: 28 }),
		parts: fc.integer({ min: 1, max: 3 })
	})
	.map(({ year, month, day, parts }) =>
		[year, month, day]
			.slice(0, parts)
			.map((part) => String(part).padStart(2, '0'))
			.join('-')
	);

describe('dates', () => {
	it('are as precise as stated, with the days that they can mean', () => {
		fc.assert(
			fc.property(partialDate, partialDate, (start, end) => {
				const line = recordLines(sourcesOf([initiative({ id: 'one', start, end })]), [0])[0]!;
				expect(line[column('start_stated')]).toBe(start);
				expect(line[column('start_earliest')]).toEqual({ day: firstDay(start) });
				expect(line[column('end_stated')]).toBe(end);
				expect(line[column('end_latest')]).toEqual({ day: lastDay(end) });
				const parts = ['year', 'month', 'day'];
				expect(line[column('start_precision')]).toBe(parts[start.split('-').length - 1]);
				expect(line[column('end_precision')]).toBe(parts[end.split('-').length - 1]);
			})
		);
	});
});

describe('lines of links', () => {
	it('are as many as the listings of the selected initiatives', () => {
		const sources = sourcesOf(INITIATIVES);
		const { dataset } = sources.reading;
		fc.assert(
			fc.property(fc.subarray([...dataset.ids.keys()]), (rows) => {
				const lines = linkLines(sources, rows);
				expect(lines).toHaveLength(
					rows.reduce((sum, row) => sum + dataset.listings[row]!.length, 0)
				);
				expect(lines.every((line) => line.length === LINK_COLUMNS.length)).toBe(true);
			})
		);
	});
});

describe('as CSV', () => {
	const titles = fc.string({ minLength: 1, maxLength: 20 }).map((text) => `t${text}`);

	it('records are read back as they were written', () => {
		fc.assert(
			fc.property(fc.array(titles, { minLength: 1, maxLength: 6 }), (all) => {
				const sources = sourcesOf(all.map((title, at) => initiative({ id: `i${at}`, title })));
				const rows = recordLines(sources, sources.reading.rows);
				const read = parseCsv(tableToCsv({ columns: RECORD_COLUMNS, rows })).rows;
				expect(read[0]).toEqual(RECORD_COLUMNS.map(({ code }) => code));
				expect(read.slice(1).map((line) => line[column('title')])).toEqual(
					rows.map((line) => line[column('title')])
				);
			})
		);
	});

	it('days are YYYY-MM-DD and what looks like a formula is text', () => {
		const sources = sourcesOf([initiative({ id: 'one', title: '=1+1', start: '2019-03' })]);
		const records = parseCsv(
			tableToCsv({ columns: RECORD_COLUMNS, rows: recordLines(sources, [0]) })
		).rows[1]!;
		expect(records[column('title')]).toBe("'=1+1");
		expect(records[column('start_stated')]).toBe('2019-03');
		expect(records[column('start_earliest')]).toBe(isoDay(firstDay('2019-03-01')));
		expect(records[column('is_global')]).toBe('false');
		const links = parseCsv(tableToCsv({ columns: LINK_COLUMNS, rows: linkLines(sources, [0]) }));
		expect(links.rows[1]![linkColumn('topic_words')]).toBe("'=SUM(A1) | Cyber, crime");
	});
});

describe('what is selected', () => {
	const { reading } = sourcesOf(INITIATIVES);
	const named = (subject: Subject) =>
		rowsOfSubject(reading, subject)?.map((row) => reading.dataset.ids[row]);

	it('is what names a country', () => {
		expect(named({ kind: 'country', id: 'RWA' })).toEqual([
			'eastern-africa-strategies',
			'rwanda-response'
		]);
	});

	it('is what an actor funds, carries out or is partner of', () => {
		expect(named({ kind: 'actor', id: 'oxford' })).toContain('kenya-ghana-exchange');
	});

	it('is what meets in a cell', () => {
		expect(
			named({
				kind: 'cell',
				row: { dimension: 'topic', id: 'incident-management' },
				column: { dimension: 'country', id: 'RWA' }
			})
		).toEqual(['rwanda-response']);
	});

	it('is what several sites list together, but no exact combination', () => {
		const ids = ['itu-site', 'meridian-site'];
		expect(named({ kind: 'sites', ids, exact: false })).toEqual([
			'ghana-privacy',
			'kenya-crime-labs'
		]);
		expect(rowsOfSubject(reading, { kind: 'sites', ids, exact: true })).toBeNull();
	});

	it('is nothing for what does not exist', () => {
		expect(named({ kind: 'initiative', id: 'atlantis' })).toEqual([]);
	});
});
