import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { checkTables } from '../../../scripts/data/check';
import { parsePackage } from '../../../scripts/data/descriptor';
import { formatFault, type Fault } from '../../../scripts/data/fault';

const read = (file: string) => readFileSync(`data/${file}`, 'utf8');
const dataPackage = parsePackage(read('datapackage.json'));
const texts = new Map(
	readdirSync('data')
		.filter((file) => file.endsWith('.jsonl'))
		.map((file) => [file, read(file)])
);

type Record = { [key: string]: unknown };

/** The faults after one record of the real tables was changed; `line` counts from 1. */
function faultsAfter(file: string, line: number, change: (record: Record) => unknown): Fault[] {
	return faultsWithLine(file, line, (text) => JSON.stringify(change(JSON.parse(text) as Record)));
}

function faultsWithLine(file: string, line: number, change: (text: string) => string): Fault[] {
	const lines = texts.get(file)!.split('\n');
	lines[line - 1] = change(lines[line - 1]!);
	return checkTables(dataPackage, new Map([...texts, [file, lines.join('\n')]])).faults ?? [];
}

/** Line of the first record for which `test` holds. */
function lineOf(file: string, test: (record: Record) => boolean): number {
	const lines = texts.get(file)!.trimEnd().split('\n');
	return lines.findIndex((text) => test(JSON.parse(text) as Record)) + 1;
}

describe('the tables as they are', () => {
	it('have no fault', () => {
		expect(checkTables(dataPackage, texts).faults).toBeUndefined();
	});

	it('hold the 1,100 listings of the first collection', () => {
		expect(checkTables(dataPackage, texts).rows!.listings.length).toBeGreaterThanOrEqual(1100);
	});
});

describe('a fault in a record', () => {
	it.each<[string, string, string, (record: Record) => unknown, string]>([
		['a missing title', 'listings.jsonl', 'title', ({ title: _, ...rest }) => rest, 'missing'],
		['an empty title', 'listings.jsonl', 'title', (r) => ({ ...r, title: ' ' }), 'empty text'],
		[
			'a number for a text',
			'listings.jsonl',
			'title',
			(r) => ({ ...r, title: 7 }),
			'not of type string'
		],
		['an unknown field', 'listings.jsonl', 'titel', (r) => ({ ...r, titel: 'x' }), 'unknown field'],
		[
			'an unknown topic',
			'listings.jsonl',
			'topics[0]',
			(r) => ({ ...r, topics: ['cyber'] }),
			'"cyber" is not in topics'
		],
		[
			'an unknown country',
			'listings.jsonl',
			'countries[1]',
			(r) => ({ ...r, countries: ['KEN', 'UK'] }),
			'"UK" is not in countries'
		],
		[
			'an unknown site',
			'listings.jsonl',
			'site',
			(r) => ({ ...r, site: 'nowhere' }),
			'"nowhere" is not in sites'
		],
		[
			'an address that is none',
			'listings.jsonl',
			'url',
			(r) => ({ ...r, url: 'javascript:alert(1)' }),
			'"javascript:alert(1)" is not an http(s) URL'
		],
		[
			'a month that does not exist',
			'listings.jsonl',
			'start',
			(r) => ({ ...r, start: '2019-13' }),
			'2019-13 is not a day of the calendar'
		],
		[
			'a day that does not exist',
			'listings.jsonl',
			'end',
			(r) => ({ ...r, start: '2019', end: '2019-02-30' }),
			'2019-02-30 is not a day of the calendar'
		],
		[
			'an end before the start',
			'listings.jsonl',
			'end',
			(r) => ({ ...r, start: '2020-05', end: '2019' }),
			'2019 lies before the start, 2020-05'
		],
		[
			'a value twice',
			'listings.jsonl',
			'topics[1]',
			(r) => ({ ...r, topics: ['cybercrime', 'cybercrime'] }),
			'"cybercrime" stands twice'
		],
		[
			'an empty list',
			'listings.jsonl',
			'topics',
			(r) => ({ ...r, topics: [] }),
			'empty list: leave the field out'
		],
		[
			'a budget without currency',
			'listings.jsonl',
			'budget.currency',
			(r) => ({ ...r, budget: { amount: 1 } }),
			'missing'
		],
		[
			'a funder that no actor claims',
			'listings.jsonl',
			'funders[0]',
			(r) => ({ ...r, funders: ['Nobody'] }),
			'"Nobody" belongs to no actor'
		],
		[
			'an area that no table explains',
			'listings.jsonl',
			'areasRaw[0]',
			(r) => ({ ...r, areasRaw: ['Atlantis'] }),
			'"Atlantis" is not in area-names'
		],
		[
			'an ISO code in lower case',
			'countries.jsonl',
			'iso3',
			(r) => ({ ...r, iso3: 'abw' }),
			'"abw" does not match [A-Z]{3}'
		],
		[
			'an unknown kind of actor',
			'actors.jsonl',
			'kind',
			(r) => ({ ...r, kind: 'firm' }),
			'"firm" is none of state, igo, regional-org, ngo, private, academia, multistakeholder, unknown'
		],
		[
			'an area smaller than its members',
			'areas.jsonl',
			'states',
			(r) => ({ ...r, countries: ['KEN', 'UGA'], states: 1 }),
			'2 members are listed, not 1'
		],
		[
			'a tier that the score denies',
			'gci-2024.jsonl',
			'tier',
			(r) => ({ ...r, tier: 'T1' }),
			'a score of 18.42 is in T5'
		],
		[
			'pillars that do not add up',
			'gci-2024.jsonl',
			'score',
			(r) => ({ ...r, score: 19.5 }),
			'19.5 is not the sum of the pillars, 18.41'
		],
		[
			'a label that its taxonomy lacks',
			'crosswalk.jsonl',
			'code',
			(r) => ({ ...r, code: 'Z' }),
			'"Z" is not in gfce-cybil'
		],
		[
			'a part of a label that is not there',
			'taxonomies.jsonl',
			'labels[1].within',
			(r) => ({
				...r,
				labels: (r.labels as { code: string }[]).map((label) =>
					label.code === 'A1' ? { ...label, within: 'Z' } : label
				)
			}),
			'"Z" is no code here'
		],
		[
			'a conflict over a label that is not there',
			'term-conflicts.jsonl',
			'uses[0].code',
			(r) => ({
				...r,
				uses: [
					{ taxonomy: 'gci', code: 'Z', means: 'Nothing' },
					{ taxonomy: 'gci', code: '1', means: 'Law' }
				]
			}),
			'"Z" is not in gci'
		],
		[
			'a match without topic',
			'crosswalk.jsonl',
			'match',
			({ topic: _, ...rest }) => rest,
			'topic and match go together'
		],
		[
			'an unknown region of an inventory',
			'inventories.jsonl',
			'regions[0]',
			(r) => ({ ...r, regions: ['Mars'] }),
			'"Mars" is no group or area'
		]
	])('%s is found with file, line, field and reason', (_, file, field, change, reason) => {
		expect(faultsAfter(file, 1, (record) => inOrder(file, change(record)))).toContainEqual({
			file,
			line: 1,
			field,
			reason
		});
	});

	it('stands on the line on which the record stands', () => {
		const faults = faultsAfter('listings.jsonl', 700, (r) => ({ ...r, site: 'nowhere' }));
		expect(faults.map(formatFault)).toEqual([
			'data/listings.jsonl:700 site: "nowhere" is not in sites'
		]);
	});

	it('is a field out of its place', () => {
		const faults = faultsAfter('topics.jsonl', 2, ({ id, ...rest }) => ({ ...rest, id }));
		expect(faults).toEqual([
			{
				file: 'topics.jsonl',
				line: 2,
				field: 'id',
				reason: 'out of order: belongs before definition'
			}
		]);
	});

	it('is an id that stands twice', () => {
		const faults = faultsAfter('sites.jsonl', 3, (r) => ({ ...r, id: 'acsc' }));
		expect(faults).toContainEqual({
			file: 'sites.jsonl',
			line: 3,
			field: 'id',
			reason: '"acsc" already stands on line 1'
		});
	});
});

describe('a fault between records', () => {
	it('is a listing that no initiative holds', () => {
		const line = lineOf('initiatives.jsonl', ({ id }) => id === 'cyber4dev');
		const faults = faultsAfter('initiatives.jsonl', line, (r) => ({
			...r,
			listings: (r['listings'] as unknown[]).slice(0, -1)
		}));
		expect(faults).toHaveLength(1);
		expect(faults[0]).toMatchObject({ file: 'listings.jsonl', field: 'id' });
		expect(faults[0]!.reason).toMatch(/is in no initiative$/);
	});

	it('is a listing that two initiatives hold', () => {
		const faults = faultsAfter('initiatives.jsonl', 1, (r) => ({
			...r,
			listings: [...(r['listings'] as unknown[]), { id: 'cybil--cyber4dev' }]
		}));
		expect(faults.map(({ reason }) => reason)).toEqual(
			expect.arrayContaining([
				'says not which listing it equals and why',
				expect.stringContaining('is already in')
			])
		);
	});

	it('is a reason that points at a listing outside the initiative', () => {
		const line = lineOf('initiatives.jsonl', ({ id }) => id === 'cyber4dev');
		const faults = faultsAfter('initiatives.jsonl', line, (r) => {
			const [first, second, ...rest] = r['listings'] as Record[];
			return { ...r, listings: [first, { ...second, sameAs: 'cybil--cydiplo' }, ...rest] };
		});
		expect(faults).toContainEqual({
			file: 'initiatives.jsonl',
			line,
			field: 'listings[1].sameAs',
			reason: '"cybil--cydiplo" is not listed before'
		});
	});

	it('is a wording that two actors claim', () => {
		const line = lineOf('actors.jsonl', ({ id }) => id === 'giz');
		const faults = faultsAfter('actors.jsonl', line, (r) => ({ ...r, aliases: ['JICA'] }));
		expect(faults).toContainEqual({
			file: 'actors.jsonl',
			line: lineOf('actors.jsonl', ({ id }) => id === 'jica'),
			field: 'aliases[0]',
			reason: '"JICA" already belongs to giz'
		});
	});

	it('is the same record read twice', () => {
		const [first] = texts.get('listings.jsonl')!.split('\n');
		const { url, title, site } = JSON.parse(first!) as Record;
		const faults = faultsAfter('listings.jsonl', 2, (r) => ({ ...r, site, title, url }));
		expect(faults).toContainEqual({
			file: 'listings.jsonl',
			line: 2,
			field: 'url',
			reason: 'same site, address and title as cybil--cyber4dev'
		});
	});

	it('is a site without a listing', () => {
		const line = lineOf('listings.jsonl', ({ site }) => site === 'acsc');
		const faults = faultsAfter('listings.jsonl', line, (r) => ({ ...r, site: 'adfi' }));
		expect(faults).toEqual([
			{ file: 'sites.jsonl', line: 1, field: 'id', reason: 'no listing comes from "acsc"' }
		]);
	});

	it('is an observation or a link without a source', () => {
		const line = lineOf('inventories.jsonl', ({ id }) => id === 'cybil');
		const bare = faultsAfter('inventories.jsonl', line, ({ sources: _, ...rest }) => rest);
		expect(bare.map(({ field, reason }) => `${field}: ${reason}`)).toEqual([
			'observations.overlap: no source is named for it',
			'observations.gaps: no source is named for it',
			'observations.terminology: no source is named for it',
			'sources: names no page or document'
		]);
		const unlinked = faultsAfter('inventories.jsonl', line, (record) => ({
			...record,
			cooperation: [{ inventory: 'gsccp', how: 'links-to' }]
		}));
		expect(unlinked).toMatchObject([{ field: 'cooperation[0].source' }]);
	});

	it.each(['cases', 'recommendations', 'taxonomies', 'measures', 'unidir-activity'])(
		'is one of the %s without a source',
		(table) => {
			const saysOnly = faultsAfter(`${table}.jsonl`, 1, (record) => ({
				...record,
				sources: [{ says: 'somebody said so' }]
			}));
			expect(saysOnly).toMatchObject([{ file: `${table}.jsonl`, line: 1, field: 'sources' }]);
		}
	);

	it('is a measure matched through a listing of other work', () => {
		const faults = faultsAfter('measure-matches.jsonl', 1, (record) => ({
			...record,
			source: 'cybil--cyber4dev'
		}));
		expect(faults.map(({ file, field }) => [file, field])).toEqual([
			['measure-matches.jsonl', 'source']
		]);
	});

	it('is a phrase of a case that no factor reads, or a factor that reads none', () => {
		const faults = faultsAfter('cases.jsonl', 1, (record) => ({
			...record,
			benefits: [...(record.benefits as string[]), 'tea at four']
		}));
		expect(faults[0]).toMatchObject({
			file: 'cases.jsonl',
			field: 'benefits[2]',
			reason: '"tea at four" has no factor'
		});
		const misread = faultsAfter('cases.jsonl', 1, (record) => ({
			...record,
			factors: [
				...(record.factors as Record[]),
				{ factor: 'languages', reads: 'tea at four' },
				{ factor: 'tea', reads: 'tea at four' }
			]
		}));
		expect(misread.map(({ reason }) => reason)).toEqual([
			'"tea at four" is no phrase of hinders',
			'"tea" is not in factors'
		]);
	});

	it('is cooperation with an actor that is an inventory as well', () => {
		const faults = faultsAfter('inventories.jsonl', 1, (r) => ({
			...r,
			cooperation: [{ actor: 'eu-cybernet', how: 'data-sharing' }]
		}));
		expect(faults).toContainEqual({
			file: 'inventories.jsonl',
			line: 1,
			field: 'cooperation[0].actor',
			reason: '"eu-cybernet" is an inventory as well: name the inventory'
		});
	});
});

describe('a fault in a file', () => {
	it('is a line that is not JSON', () => {
		const faults = faultsWithLine('topics.jsonl', 4, () => '{"id": "x"');
		expect(faults[0]).toMatchObject({ file: 'topics.jsonl', line: 4 });
		expect(faults[0]!.reason).toMatch(/^not JSON/);
	});

	it('is a line that holds no object', () => {
		expect(faultsWithLine('topics.jsonl', 4, () => '[]')).toContainEqual({
			file: 'topics.jsonl',
			line: 4,
			reason: 'not a JSON object'
		});
	});

	it('is an empty line', () => {
		expect(faultsWithLine('users.jsonl', 1, (text) => `${text}\n`)).toEqual([
			{ file: 'users.jsonl', line: 2, reason: 'empty line' }
		]);
	});

	it('is a cut-off end', () => {
		const cut = new Map([...texts, ['users.jsonl', texts.get('users.jsonl')!.slice(0, -40)]]);
		const faults = checkTables(dataPackage, cut).faults ?? [];
		expect(faults.map(({ line }) => line)).toContain(17);
	});

	it('is a table that is missing', () => {
		const rest = new Map(texts);
		rest.delete('cases.jsonl');
		expect(checkTables(dataPackage, rest).faults).toEqual([
			{ file: 'cases.jsonl', reason: 'no such file' }
		]);
	});

	it('is a table that nothing describes', () => {
		expect(
			checkTables(dataPackage, new Map([...texts, ['extra.jsonl', '']])).faults
		).toContainEqual({
			file: 'extra.jsonl',
			reason: 'not described in datapackage.json'
		});
	});
});

/** The record with its fields in the order of its table; unknown ones last. */
function inOrder(file: string, record: unknown): unknown {
	const { schema } = dataPackage.resources.find(({ path }) => path === file)!;
	const known = schema.fields.map(({ name }) => name);
	const rank = (key: string) => (known.includes(key) ? known.indexOf(key) : known.length);
	return Object.fromEntries(Object.entries(record as Record).sort(([a], [b]) => rank(a) - rank(b)));
}
