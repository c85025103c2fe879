import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import type { Filter } from '../../../src/domain/filter';
import type { Inventory, Register } from '../../../src/domain/register';
import Overlaps from '../../../src/views/overlaps/Overlaps.svelte';
import type { ViewProps } from '../../../src/views/view';
import { pageProps } from '../../fixtures/view-props';

const register = async () =>
	({
		inventories: [
			{ id: 'harbour', users: ['government'] },
			{ id: 'meridian', users: ['government', 'cert'] }
		] as unknown as Inventory[]
	}) as Register;

function show(change: Partial<ViewProps> = {}, filter: Partial<Filter> = {}) {
	const props = pageProps(
		{ register, ...change, params: { part: 'scope', ...change.params } },
		filter
	);
	render(Overlaps, props);
	return props;
}

describe('scope beside records', () => {
	it('of two inventories opens what both list', async () => {
		const { onselect } = show();
		await userEvent.click(
			await screen.findByRole('button', {
				name: 'Harbour Register and Meridian Portal: 10% of their scope in common, 1 initiative on both'
			})
		);
		expect(onselect).toHaveBeenCalledWith({
			kind: 'sites',
			ids: ['harbour-site', 'meridian-site'],
			exact: false
		});
	});

	it('says which inventories are not loaded', async () => {
		show({ params: { of: 'register', form: 'table' } }, { topic: ['cybercrime'] });
		expect(await screen.findByRole('table')).toBeVisible();
	});

	it('says so when no two look at the same', async () => {
		show({}, { topic: ['emerging-tech'] });
		expect(await screen.findByText('No two inventories look at the same here')).toBeVisible();
	});

	it('says so when the register cannot be read, and tries again', async () => {
		let calls = 0;
		show({
			register: async () => {
				calls += 1;
				if (calls === 1) throw new Error('offline');
				return register();
			}
		});
		expect(await screen.findByText('The register could not be read')).toBeVisible();
		await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
		expect(await screen.findByRole('button', { name: /^Harbour Register and/ })).toBeVisible();
	});
});
