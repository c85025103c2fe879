import { describe, expect, test } from 'vitest';

import { buildSearch, search } from '../../src/domain/search';
import { datasetOf, fixtureDataset, initiative } from '../fixtures/dataset';

const names = new Map([
	['KEN', 'Kenya'],
	['SEN', 'Sénégal'],
	['FJI', 'فيجي']
]);
const index = buildSearch(fixtureDataset(), names);

function first(query: string): string | undefined {
	const [hit] = search(index, query, 5);
	return hit && `${hit.kind}:${hit.id}`;
}

describe('search', () => {
	test.each([
		['the name of a country', 'Kenya', 'country:KEN'],
		['its code', 'nru', 'country:NRU'],
		['a beginning', 'rwan', 'country:RWA'],
		['an acronym', 'ITU', 'actor:itu'],
		['an inventory', 'meridian portal', 'inventory:meridian'],
		['beginnings of words of a title', 'cybercrime lab', 'initiative:kenya-crime-labs'],
		['words of a title in any order', 'fellowship global', 'initiative:global-fellowship'],
		['a missing letter', 'knya', 'country:KEN'],
		['a letter too many', 'kennya', 'country:KEN'],
		['a wrong letter', 'kemya', 'country:KEN'],
		['two letters in the wrong order', 'eknya', 'country:KEN'],
		['missing accents', 'universite d’oxford', 'actor:oxford'],
		['accents that are not there', 'Kényà', 'country:KEN'],
		['words that join in another language', 'le Kenya et la', 'country:KEN'],
		['the shown name', 'senegal', 'country:SEN'],
		['its name in a third language', 'Сенегал', 'country:SEN'],
		['the English name beside the shown one', 'Fiji', 'country:FJI'],
		['Arabic with vowel marks', 'فِيجي', 'country:FJI'],
		['the beginning of a Chinese name', '肯尼', 'country:KEN'],
		['the end of a Chinese name', '尼亚', 'country:KEN'],
		['a topic', 'cybercrime', 'topic:cybercrime'],
		['the English name of a topic beside the shown one', 'policy strategy', 'topic:policy-strategy']
	])('finds by %s', (_, query, expected) => {
		expect(first(query)).toBe(expected);
	});

	test('two typos in a word find nothing', () => {
		expect(first('knyo')).toBeUndefined();
	});

	test('an empty query and one of signs find nothing', () => {
		expect(search(index, '  ', 5)).toEqual([]);
		expect(search(index, '—?', 5)).toEqual([]);
	});

	test('every word must be there', () => {
		expect(search(index, 'Kenya fellowship', 5)).toEqual([]);
	});

	test('the limit holds, and hits carry what is shown', () => {
		const hits = search(index, 'incident response', 1);
		expect(hits).toHaveLength(1);
		expect(hits[0]).toMatchObject({
			kind: 'initiative',
			label: 'Incident response team of Rwanda'
		});
	});

	test('Chinese titles are found by a word inside them', () => {
		const chinese = buildSearch(
			datasetOf([initiative({ id: 'training', title: '网络安全能力建设培训' })]),
			new Map()
		);
		expect(search(chinese, '安全', 5).map(({ id }) => id)).toEqual(['training']);
	});
});
