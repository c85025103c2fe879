import { expect, it } from 'vitest';

import type { Indicator } from '../../../src/domain/register';
import { publicationsOf } from '../../../src/views/country/indicators';

const indicator = (it: Partial<Indicator>): Indicator => ({
	id: 'index',
	label: 'Index',
	flags: {},
	values: { KEN: 1 },
	...it
});

it('gathers the figures of one publication and names each once', () => {
	const found = publicationsOf(
		[
			indicator({ label: 'Index 2024: Legal', year: 2024, unit: 'of 20', values: { KEN: 12 } }),
			indicator({ label: 'Index 2024: Tier', values: { KEN: 'T2' } }),
			indicator({
				label: 'Strategy',
				year: 2023,
				values: { KEN: true },
				flags: { KEN: 'Disputed.' }
			})
		],
		'KEN'
	);
	expect(found.map(({ title, year }) => [title, year])).toEqual([
		['Index 2024', null],
		['Strategy', 2023]
	]);
	expect(found[0]!.values).toMatchObject([
		{ label: 'Legal', value: 12, unit: 'of 20' },
		{ label: 'Tier', value: 'T2' }
	]);
	expect(found[1]!.values[0]).toMatchObject({ label: '', value: true, flag: 'Disputed.' });
});

it('leaves out what was not read for the country, and keeps a zero and a no', () => {
	const found = publicationsOf(
		[
			indicator({ label: 'A', values: { GHA: 3 } }),
			indicator({ label: 'B', values: { KEN: 0 } }),
			indicator({ label: 'C', values: { KEN: false } })
		],
		'KEN'
	);
	expect(found.map(({ title }) => title)).toEqual(['B', 'C']);
});
