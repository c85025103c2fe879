import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import type { SortColumn } from '../../src/ui/sort-column';
import SortTable from '../../src/ui/SortTable.svelte';

interface Row {
	id: string;
	age: number | null;
}

const rows: Row[] = [
	{ id: 'b', age: 3 },
	{ id: 'a', age: null },
	{ id: 'c', age: 10 }
];

function show(press?: (row: Row) => () => void) {
	const columns: SortColumn<Row>[] = [
		{
			id: 'id',
			label: 'Name',
			value: ({ id }) => id,
			text: ({ id }) => id,
			...(press && { press })
		},
		{ id: 'age', label: 'Age', number: true, value: ({ age }) => age, text: ({ age }) => `${age}` }
	];
	render(SortTable<Row>, { label: 'Ages', columns, rows });
	return userEvent.setup();
}

const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent?.trim());
const press = (user: ReturnType<typeof userEvent.setup>, name: string) =>
	user.click(screen.getByRole('button', { name }));

it('stands in the order given until a column is pressed', () => {
	show();
	expect(names()).toEqual(['b', 'a', 'c']);
});

it('sorts numbers from the largest, back, and then as they were; what is not known is last', async () => {
	const user = show();
	await press(user, 'Age');
	expect(names()).toEqual(['c', 'b', 'a']);
	expect(screen.getByRole('columnheader', { name: 'Age' })).toHaveAttribute(
		'aria-sort',
		'descending'
	);
	await press(user, 'Age');
	expect(names()).toEqual(['b', 'c', 'a']);
	await press(user, 'Age');
	expect(names()).toEqual(['b', 'a', 'c']);
	expect(screen.getByRole('columnheader', { name: 'Age' })).not.toHaveAttribute('aria-sort');
});

it('sorts names from A', async () => {
	const user = show();
	await press(user, 'Name');
	expect(names()).toEqual(['a', 'b', 'c']);
});

it('presses through to what a row stands for', async () => {
	const open = vi.fn();
	const user = show(
		({ id }) =>
			() =>
				open(id)
	);
	const row = screen.getAllByRole('row')[3]!;
	await user.click(within(row).getByRole('button', { name: 'c' }));
	expect(open).toHaveBeenCalledWith('c');
});
