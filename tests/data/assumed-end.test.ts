import { readdirSync, readFileSync } from 'node:fs';
import { median } from 'd3';
import { describe, expect, it } from 'vitest';

import { firstDay, lastDay } from '../../src/domain/dataset';
import type { Initiative } from '../../src/domain/release';
import { checkTables } from '../../scripts/data/check';
import { parsePackage } from '../../scripts/data/descriptor';
import { buildRelease } from '../../scripts/data/release';

const DAYS_PER_MONTH = 365.25 / 12;

describe('the assumed length of an initiative', () => {
	it('is the median of those that have both dates and last at least six months', () => {
		const read = (file: string) => readFileSync(`data/${file}`, 'utf8');
		const dataPackage = parsePackage(read('datapackage.json'));
		const tables = readdirSync('data').filter((file) => file.endsWith('.jsonl'));
		const texts = new Map(tables.map((file) => [file, read(file)]));
		const files = buildRelease(checkTables(dataPackage, texts).rows!, dataPackage);
		const { text } = files.find(({ name }) => name === 'initiatives.json')!;

		const months = (JSON.parse(text) as { records: Initiative[] }).records
			.flatMap(({ start, end }) => (start && end ? [lastDay(end) - firstDay(start)] : []))
			.map((days) => days / DAYS_PER_MONTH)
			.filter((length) => length >= 6);
		expect(Math.round(median(months)!)).toBe(dataPackage.release.assumedMonths);
	});
});
