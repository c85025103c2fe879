import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { parseCsv } from '../../../src/domain/need/csv';
import type { Filter } from '../../../src/domain/filter';
import Overlaps from '../../../src/views/overlaps/Overlaps.svelte';
import { datasetOf, initiative } from '../../fixtures/dataset';
import { pageProps } from '../../fixtures/view-props';

const files = vi.hoisted(() => [] as { name: string; text: string }[]);
vi.mock('../../../src/ui/save-file', () => ({
	saveFile: (name: string, text: string) => files.push({ name, text })
}));
beforeEach(() => {
	files.length = 0;
});

const common = { topics: ['cybercrime'], countries: ['KEN'], users: ['judiciary'] };
const dataset = datasetOf([
	initiative({
		id: 'labs',
		title: 'Forensic laboratories',
		...common,
		funders: ['european-union'],
		implementers: ['itu'],
		start: '2025-03',
		end: '2028-02'
	}),
	initiative({
		id: 'courts',
		title: '=Training for courts',
		...common,
		implementers: ['oxford'],
		start: '2025'
	}),
	initiative({ id: 'undated', ...common, implementers: ['australia'] })
]);

function show(params: Record<string, string> = {}, filter: Partial<Filter> = {}) {
	const props = pageProps({ params: { part: 'points', ...params } }, filter, dataset);
	render(Overlaps, props);
	return props;
}

describe('possible coordination points', () => {
	it('say what is common, since when, and who is at work', () => {
		show();
		expect(
			screen.getByRole('heading', { name: 'Cybercrime in Kenya, for judiciary' })
		).toBeVisible();
		expect(
			screen.getByText(
				'3 actors, at work at the same time from Mar 2025 to Dec 2026, some dates assumed.'
			)
		).toBeVisible();
		const side = screen.getByRole('list', { name: 'Initiatives of side 1' });
		expect(within(side).getByRole('link', { name: '=Training for courts' })).toHaveAttribute(
			'href',
			'#/initiatives/courts'
		);
		expect(side).toHaveTextContent('2025–2026, end assumed · run by Université d’Oxford');
		expect(screen.getByText('No link between the sides is on record.')).toBeVisible();
		expect(screen.getByRole('link', { name: 'ITU' })).toHaveAttribute('href', '#/actors/itu');
	});

	it('can be kept to those with work today', async () => {
		const { onparams } = show();
		await userEvent.click(screen.getByRole('checkbox', { name: 'Only with work that runs today' }));
		expect(onparams).toHaveBeenCalledWith({ now: '1' });
	});

	it('are a file to take away, the same as the table, without formulas', async () => {
		show({ form: 'table' });
		await userEvent.click(screen.getByRole('button', { name: 'Save as CSV' }));
		const [{ name, text }] = files as [(typeof files)[number]];
		expect(name).toBe('coordination-points-2026.11.22.csv');
		expect(text.startsWith('\uFEFF')).toBe(true);
		const { rows } = parseCsv(text);
		const cells = screen
			.getAllByRole('row')
			.map((row) => [...row.children].map(({ textContent }) => textContent.trim()));
		expect(cells).toEqual(rows);
	});

	it('list pairs of actors without a recorded link', () => {
		show({ list: 'absences' });
		expect(screen.getAllByText('1 shared cell')).toHaveLength(2);
		expect(screen.getAllByRole('link', { name: 'Université d’Oxford' }).length).toBeGreaterThan(0);
	});

	it('say so when there are none, with a way out', async () => {
		const { onfilter } = show({}, { topic: ['policy-strategy'] });
		expect(screen.getByText('No possible coordination point here')).toBeVisible();
		await userEvent.click(screen.getByRole('button', { name: 'Clear all filters' }));
		expect(onfilter).toHaveBeenCalledOnce();
	});
});
