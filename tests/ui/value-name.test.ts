import { beforeAll, expect, it } from 'vitest';

import { i18n } from '../../src/i18n/i18n.svelte';
import { valueName } from '../../src/ui/value-name';
import { fixtureDataset } from '../fixtures/dataset';

const dataset = fixtureDataset();

beforeAll(() => i18n.use('en'));

it('names the values of filter keys and of dimensions in words', () => {
	expect(valueName(dataset, 'country', 'KEN')).toBe('Kenya');
	expect(valueName(dataset, 'status', 'no-end')).toBe('start known, no end');
	expect(valueName(dataset, 'group', 'ldc')).toBe('Least developed');
	expect(valueName(dataset, 'subregion', 'melanesia')).toBe('Melanesia');
	expect(valueName(dataset, 'year', '2020')).toBe('2020');
});

it('gives an id that nothing knows as it is', () => {
	for (const of of ['topic', 'country', 'group', 'funder', 'partner', 'inventory', 'kind'] as const)
		expect(valueName(dataset, of, 'gone')).toBe('gone');
});
