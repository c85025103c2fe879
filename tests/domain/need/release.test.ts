import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';

import { encodeDataset, firstDay } from '../../../src/domain/dataset';
import { NO_FILTER } from '../../../src/domain/filter';
import { axisFor } from '../../../src/domain/need/axis';
import { baselineOf } from '../../../src/domain/need/baseline';
import { readNeed, type NeedReading } from '../../../src/domain/need/need';
import { DEFAULTS } from '../../../src/domain/need/settings';
import { readDataset } from '../../../src/domain/reading';
import { RegisterSchema } from '../../../src/domain/register';
import { InitiativeSchema, ManifestSchema, ReferenceSchema } from '../../../src/domain/release';
import { checkTables } from '../../../scripts/data/check';
import { parsePackage } from '../../../scripts/data/descriptor';
import { buildRelease } from '../../../scripts/data/release';

interface Line {
	[field: string]: string | string[] | number | boolean | undefined;
}

const read = (file: string) => readFileSync(`data/${file}`, 'utf8');
const linesOf = (table: string) =>
	read(`${table}.jsonl`)
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Line);

const PILLARS: Record<string, string[]> = {
	legal: ['legal-frameworks', 'cybercrime', 'data-protection'],
	technical: ['incident-management', 'critical-infrastructure', 'standards-technology'],
	organizational: ['policy-strategy', 'assessment'],
	capacity: ['skills-education', 'culture-awareness', 'child-online-protection'],
	cooperation: ['diplomacy-norms-cbm']
};

/** W and k straight from the tables, by dates as text: nothing of the engine is used. */
function recount(asOf: string) {
	const [year, rest] = [Number(asOf.slice(0, 4)), asOf.slice(4)];
	const list = (line: Line, field: string) => (line[field] ?? []) as string[];
	const listings = new Map(linesOf('listings').map((line) => [line.id as string, line]));
	const cells = new Map<string, { weighted: number; records: number }>();
	for (const { listings: parts } of linesOf('initiatives') as unknown as {
		listings: { id: string }[];
	}[]) {
		const said = parts.map(({ id }) => listings.get(id)!);
		const all = (field: string) => [...new Set(said.flatMap((line) => list(line, field)))];
		const dates = (field: string) => said.flatMap((line) => (line[field] as string) ?? []);
		// As text, a year lies before its months and days; padded, after them.
		const start = dates('start')
			.map((date) => `${date}-01-01`.slice(0, 10))
			.sort()[0];
		const end = dates('end')
			.map((date) => `${date}-12-31`.slice(0, 10))
			.map((date, at) => (dates('end')[at]!.length === 7 ? `${dates('end')[at]}-31` : date))
			.sort()
			.at(-1);
		const t = end
			? Number(end >= `${year - 5}${rest}`)
			: said.some(({ status }) => status === 'ongoing')
				? 1
				: !start
					? 0.5
					: start >= `${year - 5}${rest}`
						? 1
						: start >= `${year - 8}${rest}`
							? 0.5
							: 0;
		const countries = all('countries');
		const topics = all('topics');
		for (const [area, covered] of Object.entries(PILLARS)) {
			if (!topics.some((topic) => covered.includes(topic))) continue;
			for (const iso3 of countries) {
				const cell = cells.get(`${iso3} ${area}`) ?? { weighted: 0, records: 0 };
				cell.weighted += t / Math.sqrt(countries.length);
				cell.records++;
				cells.set(`${iso3} ${area}`, cell);
			}
		}
	}
	return cells;
}

describe('the release', () => {
	let need: NeedReading;
	let cells: ReturnType<typeof recount>;

	beforeAll(() => {
		const dataPackage = parsePackage(read('datapackage.json'));
		const tables = readdirSync('data').filter((file) => file.endsWith('.jsonl'));
		const texts = new Map(tables.map((file) => [file, read(file)]));
		const files = buildRelease(checkTables(dataPackage, texts).rows!, dataPackage);
		const parsed = (file: string) =>
			JSON.parse(files.find(({ name }) => name === file)!.text) as { records: unknown };
		const dataset = encodeDataset(
			v.parse(ManifestSchema, parsed('manifest.json')),
			v.parse(ReferenceSchema, parsed('reference.json')),
			v.parse(v.array(InitiativeSchema), parsed('initiatives.json').records)
		);
		const register = v.parse(RegisterSchema, parsed('register.json'));
		need = readNeed(
			baselineOf(dataset, register),
			readDataset(dataset, NO_FILTER, firstDay(dataset.manifest.asOf)),
			axisFor('gci-2024', register, dataset.reference.countries)!,
			DEFAULTS
		);
		cells = recount(dataset.manifest.asOf);
	});

	it('gives every cell what its tables say', () => {
		const pillars = new Map(linesOf('gci-2024').map((line) => [line.country as string, line]));
		const k = Object.fromEntries(
			Object.keys(PILLARS).map((area) => {
				const weights = need.countries
					.flatMap(({ iso3 }) => cells.get(`${iso3} ${area}`) ?? [])
					.map(({ weighted }) => weighted)
					.sort((a, b) => a - b);
				const middle = (weights.length - 1) / 2;
				return [area, (weights[Math.floor(middle)]! + weights[Math.ceil(middle)]!) / 2];
			})
		);
		for (const { iso3, cells: found } of need.countries) {
			for (const { area, need: measured, records, weighted, gap } of found) {
				const own = cells.get(`${iso3} ${area}`) ?? { weighted: 0, records: 0 };
				const n = 1 - (pillars.get(iso3)![area] as number) / 20;
				expect(records, `${iso3} ${area}`).toBe(own.records);
				expect(weighted, `${iso3} ${area}`).toBeCloseTo(own.weighted, 9);
				expect(measured).toBeCloseTo(n, 9);
				const coverage = own.weighted ? own.weighted / (own.weighted + k[area]!) : 0;
				expect(gap, `${iso3} ${area}`).toBeCloseTo(n * (1 - coverage), 9);
			}
		}
	});

	it('measures every recipient that the index measured, and nobody else', () => {
		const measured = new Set(linesOf('gci-2024').map(({ country }) => country));
		const recipients = linesOf('countries').filter(({ recipient }) => recipient);
		expect(need.countries).toHaveLength(recipients.filter(({ iso3 }) => measured.has(iso3)).length);
		expect(need.missing.sort()).toEqual(
			recipients
				.map(({ iso3 }) => iso3 as string)
				.filter((iso3) => !measured.has(iso3))
				.sort()
		);
	});
});
