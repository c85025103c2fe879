import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import YearsField from '../../src/app/YearsField.svelte';

const years = { first: 2010, counts: Float64Array.from({ length: 11 }, (_, at) => at) };

function show(from: number | null = null, to: number | null = null) {
	const onchange = vi.fn();
	render(YearsField, { from, to, years, onchange });
	return { onchange, user: userEvent.setup() };
}

const handle = (name: string) => screen.getByRole('slider', { name });

it('says where both handles stand, and that an edge is no limit', () => {
	show(2014, null);
	expect(handle('From year')).toHaveAttribute('aria-valuenow', '2014');
	expect(handle('From year')).toHaveAttribute('aria-valuetext', '2014, 4 initiatives active');
	expect(handle('From year')).toHaveAttribute('aria-valuemin', '2010');
	expect(handle('From year')).toHaveAttribute('aria-valuemax', '2020');
	expect(handle('To year')).toHaveAttribute('aria-valuetext', '2020, no limit');
	expect(handle('To year')).toHaveAttribute('aria-valuemin', '2014');
});

it('filters at each key', async () => {
	const { onchange, user } = show(2014, 2018);
	handle('From year').focus();
	await user.keyboard('{ArrowRight}');
	expect(onchange).toHaveBeenLastCalledWith({ from: 2015, to: 2018 });
	await user.keyboard('{Home}');
	expect(onchange).toHaveBeenLastCalledWith({ from: null, to: 2018 });
	await user.tab();
	expect(handle('To year')).toHaveFocus();
	await user.keyboard('{PageDown}');
	expect(onchange).toHaveBeenLastCalledWith({ from: 2014, to: 2014 });
});

it('takes typed years too', async () => {
	const { onchange, user } = show();
	const field = screen.getByRole('spinbutton', { name: 'From year' });
	await user.type(field, '2016');
	await user.tab();
	expect(onchange).toHaveBeenCalledWith({ from: 2016, to: null });
});

it('leaves only the fields where no year is known', () => {
	render(YearsField, {
		from: null,
		to: null,
		years: { first: 0, counts: new Float64Array(1) },
		onchange: vi.fn()
	});
	expect(screen.queryByRole('slider')).toBeNull();
	expect(screen.getAllByRole('spinbutton')).toHaveLength(2);
});
