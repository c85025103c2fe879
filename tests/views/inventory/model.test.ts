import { describe, expect, it } from 'vitest';

import { readChoice, toggled } from '../../../src/views/inventory/choice';
import { plainName } from '../../../src/domain/plain-name';
import { arrange, entriesOf, keeps, stated } from '../../../src/views/inventory/model';
import { datasetOf, INITIATIVES } from '../../fixtures/dataset';
import { REGISTER } from './inventories';

const entries = entriesOf(datasetOf(INITIATIVES), REGISTER);
const ids = (groups: ReturnType<typeof arrange>) =>
	groups.map(({ kind, entries: members }) => [kind, members.map(({ inventory }) => inventory.id)]);
const compare = (a: string, b: string) => a.localeCompare(b);
const choice = (params: Record<string, string> = {}) => readChoice(params);

describe('an entry', () => {
	it('is called by its plain name', () => {
		expect(entries[0]).toMatchObject({ name: 'Harbour Register', fullName: null });
	});

	it('is called by its acronym when its name is long, and says what that stands for', () => {
		const name = 'Overview of everything that was ever found (draft)';
		const long = { ...REGISTER.inventories[1]!, name };
		const [entry] = entriesOf(datasetOf(INITIATIVES), { ...REGISTER, inventories: [long] });
		expect(entry).toMatchObject({
			name: 'MP',
			fullName: 'Overview of everything that was ever found'
		});
	});

	it('keeps a name that is all brackets', () => {
		expect(plainName('(untitled)')).toBe('(untitled)');
	});

	it('takes “not stated” as nothing stated', () => {
		expect(stated('Not stated.')).toBeNull();
		expect(entries[1]!.machine).toBeNull();
	});

	it('has a site only where listings are loaded', () => {
		expect(entries.map(({ site }) => site?.id ?? null)).toEqual([
			'harbour-site',
			'meridian-site',
			null
		]);
	});
});

describe('the register', () => {
	it('is grouped by kind, projects first, A to Z within', () => {
		expect(ids(arrange(entries, choice(), compare))).toEqual([
			['projects', ['harbour', 'meridian']],
			['policies', ['statutes']]
		]);
	});

	it.each([
		['update', ['meridian', 'harbour', 'statutes']],
		['languages', ['meridian', 'harbour', 'statutes']],
		['access', ['harbour', 'meridian', 'statutes']],
		['looks', ['meridian', 'harbour', 'statutes']]
	])('sorts by %s', (sort, order) => {
		expect(ids(arrange(entries, choice({ sort, group: 'none' }), compare))).toEqual([
			[null, order]
		]);
	});

	it.each<[Record<string, string>, string[]]>([
		[{ find: 'universite' }, ['meridian']],
		[{ kind: 'policies' }, ['statutes']],
		[{ access: 'open', looks: 'data-protection' }, ['meridian']],
		[{ access: 'unknown' }, []]
	])('keeps what matches %j', (params, kept) => {
		const shown = entries.filter((entry) => keeps(entry, choice(params)));
		expect(shown.map(({ inventory }) => inventory.id)).toEqual(kept);
	});
});

describe('the choice in the address', () => {
	it('ignores what it does not understand', () => {
		expect(choice({ sort: 'colour', grid: 'planets', form: 'x' })).toMatchObject({
			sort: 'name',
			grid: 'topics',
			form: 'chart'
		});
	});

	it('compares four at most, each once', () => {
		expect(choice({ compare: 'a,b,a,c,d,e' }).compare).toEqual(['a', 'b', 'c', 'd']);
		expect(toggled(['a', 'b', 'c', 'd'], 'e')).toBe('a,b,c,d');
	});

	it('drops the parameter with the last inventory', () => {
		expect(toggled(['a'], 'a')).toBeNull();
	});
});
