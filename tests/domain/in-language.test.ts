import { expect, it } from 'vitest';

import { NO_FILTER } from '../../src/domain/filter';
import { inLanguage } from '../../src/domain/in-language';
import type { ReferenceWords } from '../../src/domain/reference-words';
import { readDataset } from '../../src/domain/reading';
import { fixtureDataset } from '../fixtures/dataset';

const TODAY = Date.UTC(2026, 10, 22) / 86_400_000;
const WORDS: ReferenceWords = {
	topics: { cybercrime: { label: 'Cybercriminalité', definition: 'Prévenir et poursuivre.' } },
	activities: {},
	users: {},
	groups: { africa: 'Afrique' },
	areas: {},
	sites: {},
	indicators: {},
	measures: {},
	factors: {}
};
const base = fixtureDataset();
const french = inLanguage(base, WORDS, ({ iso3, name }) => (iso3 === 'KEN' ? 'Pays K' : name));

it('names what the words name, and leaves the rest as it came', () => {
	const labels = new Map(french.reference.topics.map(({ id, label }) => [id, label]));
	expect(labels.get('cybercrime')).toBe('Cybercriminalité');
	const other = base.reference.topics.find(({ id }) => id !== 'cybercrime')!;
	expect(labels.get(other.id)).toBe(other.label);
	expect(french.reference.groups.find(({ id }) => id === 'africa')?.name).toBe('Afrique');
});

it('changes no id, no order and no count', () => {
	for (const table of ['topics', 'groups', 'areas', 'countries'] as const) {
		const ids = (of: typeof base) =>
			of.reference[table].map((it) => ('id' in it ? it.id : it.iso3));
		expect(ids(french)).toEqual(ids(base));
	}
	expect(french.columns).toBe(base.columns);
});

it('names a state that acts as the country is named, and leaves its bodies as they came', () => {
	const kenya = {
		id: 'kenya',
		name: 'Kenya',
		kind: 'state' as const,
		country: 'KEN',
		aliases: ['Government of Kenya']
	};
	const body = { ...kenya, id: 'ke-cirt', name: 'National KE-CIRT', aliases: [] };
	const named = inLanguage(
		{ ...base, reference: { ...base.reference, actors: [kenya, body] } },
		WORDS,
		({ iso3, name }) => (iso3 === 'KEN' ? 'Pays K' : name)
	);
	expect(named.reference.actors).toEqual([
		{ ...kenya, name: 'Pays K', aliases: ['Kenya', 'Government of Kenya'] },
		body
	]);
});

const found = (dataset: typeof base, q: string) =>
	[...readDataset(dataset, { ...NO_FILTER, q }, TODAY).rows].map((row) => dataset.ids[row]);

it('lets a reader filter by the name that is shown', () => {
	expect(found(base, 'Pays K')).toEqual([]);
	expect(found(french, 'pays k')).not.toEqual([]);
});

it.each(['Кения', '肯尼亚', 'كينيا', 'Kenya'])('filters by the name %s in any language', (name) => {
	expect(found(base, name)).toEqual(found(french, 'pays k'));
});
