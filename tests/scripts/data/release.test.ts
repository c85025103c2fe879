import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { checkRelease } from '../../../src/domain/check-release';
import type { Initiative, Listing, Manifest, Reference } from '../../../src/domain/release';
import type { Register } from '../../../src/domain/register';
import { checkTables } from '../../../scripts/data/check';
import { parsePackage } from '../../../scripts/data/descriptor';
import { buildRelease } from '../../../scripts/data/release';

const read = (file: string) => readFileSync(`data/${file}`, 'utf8');
const dataPackage = parsePackage(read('datapackage.json'));
const tables = readdirSync('data').filter((file) => file.endsWith('.jsonl'));
const build = () => {
	const texts = new Map(tables.map((file) => [file, read(file)]));
	return buildRelease(checkTables(dataPackage, texts).rows!, dataPackage);
};
const files = new Map(build().map(({ name, text }) => [name, text]));
/** Number of records that people keep. */
const kept = read('listings.jsonl').trimEnd().split('\n').length;
const json = <T>(name: string) => JSON.parse(files.get(name)!) as T;

const manifest = json<Manifest>('manifest.json');
const reference = json<Reference>('reference.json');
const register = json<Register>('register.json');
const { records: initiatives } = json<{ records: Initiative[] }>('initiatives.json');
const { records: listings } = json<{ records: Listing[] }>('listings.json');

describe('buildRelease', () => {
	it('gives the same bytes for the same input', () => {
		expect(build()).toEqual([...files].map(([name, text]) => ({ name, text })));
	});

	it('names size and hash of every file as they are', () => {
		expect(manifest.files.map(({ name }) => name)).toEqual([
			'reference.json',
			'initiatives.json',
			'listings.json',
			'register.json'
		]);
		for (const { name, bytes, sha256 } of manifest.files) {
			const content = Buffer.from(files.get(name)!, 'utf8');
			expect(content.byteLength).toBe(bytes);
			expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
		}
	});

	it('gives the browser nothing to reject', () => {
		const checked = checkRelease({
			reference,
			initiatives: json('initiatives.json'),
			listings: json('listings.json'),
			register
		});
		expect(checked.rejections).toEqual([]);
		expect(checked.initiatives).toHaveLength(manifest.counts['initiatives']!);
		expect(checked.listings).toHaveLength(manifest.counts['listings']!);
	});

	it('puts each listing of the tables into exactly one initiative', () => {
		expect(listings).toHaveLength(kept);
		expect(initiatives.flatMap((initiative) => initiative.listings).sort()).toEqual(
			listings.map(({ id }) => id).sort()
		);
	});

	it('says why a listing is the initiative’s, wherever there are several', () => {
		const reasons = new Map(listings.map(({ id, sameBecause }) => [id, sameBecause]));
		const others = initiatives.flatMap((initiative) => initiative.listings.slice(1));
		expect(others).toHaveLength(kept - initiatives.length);
		expect(others.every((id) => reasons.get(id))).toBe(true);
	});

	it('drops no funder, implementer or partner', () => {
		const byId = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
		const names = new Map(
			reference.actors.flatMap(({ id, name, aliases = [] }) =>
				[name, ...aliases].map((wording) => [wording, id])
			)
		);
		for (const listing of listings) {
			for (const field of ['funders', 'implementers', 'partners'] as const) {
				for (const wording of listing[field] ?? []) {
					expect(byId.get(listing.initiative)![field]).toContain(names.get(wording));
				}
			}
		}
	});

	it('counts the listings of each site', () => {
		expect(reference.sites.reduce((sum, site) => sum + site.listings, 0)).toBe(kept);
		expect(reference.sites.find(({ id }) => id === 'cybil')!.listings).toBe(47);
	});

	it('gives every country but Antarctica one region and one subregion', () => {
		const count = (kind: string, iso3: string) =>
			reference.groups.filter((group) => group.kind === kind && group.countries.includes(iso3))
				.length;
		for (const { iso3 } of reference.countries) {
			const expected = iso3 === 'ATA' ? 0 : 1;
			expect([iso3, count('region', iso3), count('subregion', iso3)]).toEqual([
				iso3,
				expected,
				expected
			]);
		}
	});

	it.each([
		['ldc', 44],
		['lldc', 32],
		['sids', 53],
		['recipients', 141]
	])('has the members of %s that its source counts', (id, size) => {
		expect(reference.groups.find((group) => group.id === id)!.countries).toHaveLength(size);
	});

	it('reads the scope of an inventory: the world, or the countries of its regions', () => {
		const scope = (id: string) => reference.inventories.find((inventory) => inventory.id === id)!;
		expect(scope('cybil').countries).toBeNull();
		expect(scope('pacific-ccb-mapping').countries).toContain('VUT');
		expect(scope('pacific-ccb-mapping').countries).not.toContain('KEN');
		expect(scope('oas-idb-reports').countries).toContain('HTI');
		expect(scope('gsccp').closed).toBe(true);
		expect(scope('cybil').closed).toBe(false);
	});

	it('gives the total that an inventory states', () => {
		const total = (id: string) =>
			reference.inventories.find((inventory) => inventory.id === id)!.statedTotal;
		expect(total('cybil')).toMatchObject({ value: 500, asOf: '2019-10' });
		expect(total('eu-cybernet')).toMatchObject({ value: 70, asOf: '2023-01-01' });
		expect(total('gipo')).toBeUndefined();
	});

	it('leads every party of a cooperation or case to an inventory or actor', () => {
		const known = new Set([...reference.inventories, ...reference.actors].map(({ id }) => id));
		const parties = [
			...reference.cooperation.map(({ to }) => to),
			...register.cases.flatMap((record) => record.parties ?? [])
		];
		expect(parties.filter((id) => !known.has(id))).toEqual([]);
	});

	it('has a series per column of an indicator, and a reason for one without values', () => {
		const series = (id: string) => register.indicators.find((indicator) => indicator.id === id)!;
		expect(series('gci-2024-score').values['KEN']).toBeGreaterThan(95);
		expect(series('gci-2024-legal').download).toBe('in-place');
		expect(series('gci-2024-score').flags).toHaveProperty('COG');
		expect(Object.keys(series('cyberlaw-data-protection').values)).toHaveLength(195);
		expect(series('budapest-convention').values).toEqual({});
		expect(series('budapest-convention').missing).toBeTruthy();
	});
});
