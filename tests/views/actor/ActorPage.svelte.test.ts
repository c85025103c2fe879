import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import ActorPage, { answer } from '../../../src/views/actor/ActorPage.svelte';
import { pageProps } from '../../fixtures/view-props';

describe('the heading', () => {
	it('says in which roles the actor is named, and in how many countries', () => {
		expect(answer(pageProps({ id: 'itu' }))).toBe(
			'International Telecommunication Union funds 1 initiative and implements 7; 4 countries named'
		);
	});

	it('starts with the role that there is', () => {
		expect(answer(pageProps({ id: 'pacific-network' }))).toMatch(
			/^Pacific Network implements 4 initiatives/
		);
	});

	it('says so when no initiative under the filter names it', () => {
		expect(answer(pageProps({ id: 'pacific-network' }, { country: ['KEN'] }))).toBe(
			'Pacific Network is named by no recorded initiative'
		);
	});

	it('counts actors for the list', () => {
		expect(answer(pageProps())).toBe('7 actors are named: 4 as funders, 4 as implementers');
	});
});

describe('the list', () => {
	it('finds an actor by its acronym', () => {
		render(ActorPage, pageProps({ params: { find: 'coe' } }));
		expect(screen.getByRole('link', { name: 'Council of Europe' })).toBeVisible();
		expect(screen.getByText('1 of 7 shown')).toBeVisible();
	});

	it('can be put in the order of most records, and keeps that in the address', async () => {
		const onparams = vi.fn();
		render(ActorPage, pageProps({ onparams }));
		await userEvent.click(screen.getByRole('radio', { name: 'Most records' }));
		expect(onparams).toHaveBeenCalledWith({ order: 'most' });
	});
});

describe('the profile', () => {
	it('leads to topics, countries and partners', () => {
		render(ActorPage, pageProps({ id: 'itu' }));
		const links = (name: RegExp) =>
			within(screen.getByRole('region', { name }))
				.getAllByRole('link')
				.map((it) => it.getAttribute('href'));
		expect(links(/^Topics/)).toContain('#/actors/itu?topic=incident-management');
		expect(links(/^Where/)).toContain('#/countries/KEN');
		expect(links(/^Named together/)).toContain('#/actors/oxford');
	});

	it('says each year with its count to a screen reader', () => {
		render(ActorPage, pageProps({ id: 'council-of-europe' }));
		expect(screen.getByText('2022: 2 initiatives')).toBeInTheDocument();
	});

	it('leads out of an id that does not exist', () => {
		render(ActorPage, pageProps({ id: 'nobody' }));
		expect(screen.getByRole('link', { name: 'All actors' })).toHaveAttribute('href', '#/actors');
	});
});
