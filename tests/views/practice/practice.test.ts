import { beforeAll, describe, expect, it } from 'vitest';

import { NO_FILTER } from '../../../src/domain/filter';
import { readDataset } from '../../../src/domain/reading';
import { i18n } from '../../../src/i18n/i18n.svelte';
import { EVIDENCE, wholeOf } from '../../../src/views/practice/evidence';
import { casesOf, groupsOf, recurrencesOf, unidirOf } from '../../../src/views/practice/model';
import { TODAY } from '../../fixtures/dataset';
import { dataset, register } from '../inventory/real-data';

beforeAll(async () => {
	await i18n.use('en');
	await i18n.need('practice');
});

describe('the cases', () => {
	const records = casesOf(dataset, register);

	it('begin with Cybil and UNIDIR, both linked, and with what is not known', () => {
		const [first] = records;
		expect(first!.parties.map(({ id }) => id)).toEqual(['cybil', 'unidir-cyber-policy-portal']);
		expect(first!.links.map(({ how }) => how)).toContain('data-sharing');
		expect(first!.case.gaps).toBeTruthy();
	});

	it('name parties that exist, each with its kind', () => {
		for (const { case: record, parties } of records) {
			expect(parties.map(({ id }) => id)).toEqual(record.parties);
		}
	});

	it('recur as often as they are coded, the most frequent first', () => {
		for (const side of ['fosters', 'hinders', 'benefits'] as const) {
			const lines = recurrencesOf(register, side);
			const counts = lines.map(({ cases }) => cases.length);
			expect(counts).toEqual([...counts].sort((a, b) => b - a));
			for (const { factor, cases } of lines) {
				const coded = register.cases.filter((record) =>
					record.factors.some((code) => code.factor === factor.id)
				);
				expect(cases).toEqual(coded);
			}
		}
	});
});

describe('UNIDIR’s letter', () => {
	const record = unidirOf(register.unidirActivity);

	it('has three categories of activity', () => {
		expect(record.categories.map(({ category }) => category)).toEqual([
			'research',
			'learning',
			'access'
		]);
	});

	it('says 14 donors and names 16, six of them of the core programme', () => {
		expect(record.donors).toMatchObject({ stated: 14, named: 16 });
		expect(record.donors!.core).toHaveLength(6);
		expect(record.donors!.specific).toHaveLength(10);
	});

	it('tells of the exercises with ASEAN and OAS', () => {
		const exercises = register.unidirActivity.find(({ id }) => id === 'crisis-exercises-2022')!;
		expect(exercises).toMatchObject({
			years: { from: 2022, to: 2022 },
			partners: ['asean', 'oas'],
			participants: { people: 50, more: true, countries: 30 }
		});
	});
});

describe('recommendations', () => {
	it('stand in the groups of the outline, each once', () => {
		const groups = groupsOf(register.recommendations);
		expect(groups.map(({ group }) => group)).toEqual([
			'coordination',
			'sustainability',
			'localisation',
			'reach',
			'operational-guides',
			'project-management',
			'cooperation-models'
		]);
		const ids = groups.flatMap(({ items }) => items.map(({ id }) => id));
		expect([...ids].sort()).toEqual(register.recommendations.map(({ id }) => id).sort());
	});

	it('have a source and evidence that is computed', () => {
		const whole = wholeOf(readDataset(dataset, { ...NO_FILTER, country: ['KEN'] }, TODAY));
		expect(whole.rows).toHaveLength(dataset.columns.size);
		for (const { id, evidence, sources } of register.recommendations) {
			expect(sources.length, id).toBeGreaterThan(0);
			const said = EVIDENCE[evidence!]?.(whole, register);
			expect(said?.text, `${id} ${evidence}`).toMatch(/\d|Fewest/);
			expect(said?.target.route, id).toBeTruthy();
		}
	});

	it('count the inventories that share no recorded link, as by hand', () => {
		const ids = register.inventories.map(({ id }) => id);
		const alone = ids.filter(
			(id) =>
				!register.inventories.some((one) =>
					one.cooperation.some(
						(link) =>
							ids.includes(link.with) && (one.id === id || (link.with === id && one.id !== id))
					)
				)
		);
		const whole = wholeOf(readDataset(dataset, NO_FILTER, TODAY));
		expect(EVIDENCE['without-link']!(whole, register).text).toBe(
			`${alone.length} of ${ids.length} inventories share no recorded link.`
		);
	});
});
