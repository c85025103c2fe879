import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';

import QualityFacts from '../../src/ui/QualityFacts.svelte';
import QualityTable from '../../src/ui/QualityTable.svelte';

const quality = { records: 9, sites: 4, dated: 7, funded: 3, budgeted: 1, age: 27 };
const textOf = (role: string) =>
	screen.getAllByRole(role).map(({ textContent }) => textContent?.trim());

it('gives who looks, how old and how complete each record is, and why it is thin', () => {
	render(QualityTable, {
		names: ['Place'],
		rows: [{ id: 'KEN', names: ['Kenya'], quality, looking: 2 }]
	});
	expect(textOf('columnheader').slice(1, 4)).toEqual([
		'Initiatives',
		'Inventories that look',
		'Sites that list it'
	]);
	expect(textOf('cell')).toEqual([
		'9',
		'2',
		'4',
		'2 y 3 m',
		'7 of 9',
		'3 of 9',
		'1 of 9',
		'fewer than half name a funder'
	]);
});

it('leaves out who looks where nobody can', () => {
	render(QualityTable, {
		names: ['Group'],
		rows: [{ id: 'a', names: ['A'], quality, looking: null }]
	});
	expect(screen.queryByRole('columnheader', { name: 'Inventories that look' })).toBeNull();
});

it('says the same in the panel, in words', () => {
	render(QualityFacts, { quality, looking: 2 });
	const facts = screen
		.getAllByRole('term')
		.map((term) => `${term.textContent}: ${term.nextElementSibling!.textContent}`);
	expect(facts).toEqual([
		'Inventories that look: 2',
		'Sites that list it: 4',
		'Median age: 2 years 3 months',
		'With dates: 7 of 9',
		'With funders: 3 of 9',
		'With a budget: 1 of 9',
		'Thin because: fewer than half name a funder'
	]);
});

it('says of an empty place only who looks', () => {
	const nothing = { records: 0, sites: 0, dated: 0, funded: 0, budgeted: 0, age: null };
	render(QualityFacts, { quality: nothing, looking: 3 });
	expect(screen.getAllByRole('term')).toHaveLength(1);
});
