import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';

import TopicPage, { answer } from '../../../src/views/topic/TopicPage.svelte';
import { topicProfile } from '../../../src/views/topic/model';
import { pageProps } from '../../fixtures/view-props';

const section = (name: RegExp) => screen.getByRole('region', { name });

describe('the heading', () => {
	it('counts the records of the topic and the places that they name', () => {
		expect(answer(pageProps({ id: 'cybercrime' }))).toMatch(
			/^Cybercrime: 8 initiatives, \d running; 5 places named/
		);
	});

	it('counts the topics that have work for the list', () => {
		expect(answer(pageProps())).toBe('5 of 5 topics have recorded work');
	});

	it('names an id that does not exist', () => {
		expect(answer(pageProps({ id: 'nothing' }))).toContain('“nothing”');
	});
});

describe('the page of a topic', { timeout: 20_000 }, () => {
	it('gives the definition, and each subregion its count or its state', () => {
		render(TopicPage, pageProps({ id: 'cybercrime' }));
		expect(screen.getByText('Cybercrime, defined.')).toBeVisible();
		const regions = within(section(/^By subregion/));
		expect(regions.getByRole('row', { name: /^Melanesia/ })).toHaveTextContent('2');
		expect(regions.getByRole('link', { name: 'Melanesia' })).toHaveAttribute(
			'href',
			'#/regions/melanesia?topic=cybercrime'
		);
	});

	it('lists places under their state, and every record', () => {
		render(TopicPage, pageProps({ id: 'cybercrime' }));
		const places = within(section(/^By place/));
		expect(
			within(places.getByRole('list', { name: 'regional work only' })).getByRole('link')
		).toHaveTextContent('Vanuatu');
		expect(within(section(/^Every record/)).getAllByRole('listitem')).toHaveLength(8);
	});

	it('puts each place in scope into one state', () => {
		const { reading } = pageProps();
		for (const { id } of reading.dataset.reference.topics) {
			const listed = topicProfile(reading, id)!.places.flatMap(({ places }) => places);
			expect(new Set(listed.map(({ country }) => country.iso3)).size).toBe(11);
			expect(listed).toHaveLength(11);
		}
	});
});

describe('the list', () => {
	it('leads to each topic', () => {
		render(TopicPage, pageProps());
		expect(screen.getByRole('link', { name: 'Data protection' })).toHaveAttribute(
			'href',
			'#/topics/data-protection'
		);
	});
});
