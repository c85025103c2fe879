import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { NO_FILTER } from '../../../src/domain/filter';
import { readDataset } from '../../../src/domain/reading';
import { i18n } from '../../../src/i18n/i18n.svelte';
import { Navigation } from '../../../src/state/navigation.svelte';
import Practice, { answer } from '../../../src/views/practice/Practice.svelte';
import type { ViewProps } from '../../../src/views/view';
import { TODAY } from '../../fixtures/dataset';
import { pageProps } from '../../fixtures/view-props';
import { dataset, register } from '../inventory/real-data';

/** Little enough for a test to look through. */
const few = {
	...register,
	cases: register.cases.slice(0, 3),
	recommendations: register.recommendations.slice(0, 4)
};

function props(change: Partial<ViewProps> = {}): ViewProps {
	return {
		...pageProps({}, {}, dataset),
		reading: readDataset(dataset, NO_FILTER, TODAY),
		register: () => Promise.resolve(few),
		...change
	};
}

beforeAll(async () => {
	await i18n.use('en');
	await i18n.need('practice', 'inventories', 'profiles');
});

describe('the page of practice', () => {
	it('tells the first case with parties, gaps and the way into the network', async () => {
		render(Practice, props());
		const first = await screen.findByRole('region', {
			name: 'Cybil Portal and UNIDIR Cyber Policy Portal'
		});
		expect(within(first).getByRole('link', { name: 'Cybil Portal' })).toHaveAttribute(
			'href',
			'#/inventories/cybil'
		);
		expect(within(first).getByText(/remains to be documented/)).toBeVisible();
		expect(within(first).getByRole('link', { name: /^Show in the network/ })).toHaveAttribute(
			'href',
			'#/network'
		);
	});

	it('says what recurs, and opens the phrases as a table', async () => {
		const onparams = vi.fn();
		render(Practice, props({ onparams }));
		const fosters = await screen.findByRole('table', { name: 'What fosters it' });
		expect(within(fosters).getAllByRole('row')[1]).toHaveTextContent('The same people use both');
		await fireEvent.click(screen.getByRole('radio', { name: 'Table' }));
		expect(onparams).toHaveBeenCalledWith({ form: 'table' });
	});

	it('states the contradiction of the letter', async () => {
		render(Practice, props());
		expect(await screen.findByText(/says 14 donors and names 16/)).toBeVisible();
		expect(screen.getByRole('link', { name: 'Russian Federation' })).toBeVisible();
	});

	it('puts beside each recommendation what is counted, and where', async () => {
		render(Practice, props());
		const links = await screen.findAllByRole('link', { name: /^See it: / });
		expect(links).toHaveLength(few.recommendations.length);
	});

	it('leads to evidence as it was counted, not under the reader’s filter and words', async () => {
		history.replaceState(null, '', '#/practice?topic=cybercrime&country=KEN&vocabulary=gci');
		const navigation = new Navigation();
		const href: ViewProps['href'] = (target) => navigation.href(target);
		render(Practice, props({ href }));
		for (const link of await screen.findAllByRole('link', { name: /^See it: / })) {
			expect(link.getAttribute('href')).not.toMatch(/topic=|country=|vocabulary=/);
		}
		history.replaceState(null, '', '#/');
	});

	it('states its subject until the register is there, then what recurs', () => {
		expect(answer({ readRegister: null })).toBe('What makes inventories work together');
		expect(answer({ readRegister: register })).toMatch(/^In \d+ of 11 cases: /);
	});
});
