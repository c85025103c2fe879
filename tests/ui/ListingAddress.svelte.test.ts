import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';

import ListingAddress from '../../src/ui/ListingAddress.svelte';
import { listing } from '../fixtures/view-props';

const show = (it: Parameters<typeof listing>[0]) => {
	render(ListingAddress, { listing: listing(it) });
	return screen.queryByRole('link');
};

it('links to the page with its host in sight, and gives the page no way back', () => {
	const link = show({ id: 'a', url: 'https://www.meridian.example/a' });
	expect(link).toHaveTextContent('meridian.example');
	expect(link).toHaveAttribute('rel', 'noopener noreferrer');
	expect(link).toHaveAttribute('target', '_blank');
});

it('never links to a copy', () => {
	expect(show({ id: 'a', mirror: true })).toBeNull();
	expect(screen.getByText('read on a copy')).toBeVisible();
});

it('links to the page itself where a copy was read and the page is known', () => {
	expect(show({ id: 'a', mirror: true, link: 'https://itu.example/a' })).toHaveAttribute(
		'href',
		'https://itu.example/a'
	);
});

it('shows no part of an address that may harm', () => {
	expect(show({ id: 'a', unsafe: true, url: 'https://harm.example/a' })).toBeNull();
	expect(screen.queryByText(/harm\.example/)).toBeNull();
	expect(screen.getByText('address withheld')).toBeVisible();
});

it('never links to anything but http and https', () => {
	expect(show({ id: 'a', url: 'javascript:alert(1)' })).toBeNull();
});
