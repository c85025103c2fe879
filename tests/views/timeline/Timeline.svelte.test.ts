import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';

import { i18n } from '../../../src/i18n/i18n.svelte';
import Timeline, { answer, Aside } from '../../../src/views/timeline/Timeline.svelte';
import type { ViewProps } from '../../../src/views/view';
import { fixtureDataset } from '../../fixtures/dataset';
import { pageProps } from '../../fixtures/view-props';

beforeAll(() => i18n.need('timeline'));

const dataset = fixtureDataset();

function props(change: Partial<ViewProps> = {}): ViewProps {
	return pageProps(change, {}, dataset);
}

it('states in its heading how many pairs lose their last active work, and by when', () => {
	expect(answer(props())).toMatch(/^\d+ of the \d+ country and topic pairs? .+ by May 2027/);
	expect(answer(props({ params: { horizon: '24' } }))).toMatch(/by Nov 2028/);
});

it('has one tab stop among the bars, which arrow keys lead along', async () => {
	render(Timeline, props());
	const bars = screen.getAllByRole('button', { name: /: (from|start not given)/ });
	expect(bars.filter((bar) => bar.tabIndex === 0)).toHaveLength(1);
	bars[0]!.focus();
	await userEvent.keyboard('{ArrowDown}');
	expect(bars[1]).toHaveFocus();
	await userEvent.keyboard('{End}');
	expect(bars.at(-1)).toHaveFocus();
});

it('selects an initiative', async () => {
	const onselect = vi.fn();
	render(Timeline, props({ onselect }));
	await userEvent.click(screen.getByRole('button', { name: /^Cybercrime laboratories for Kenya/ }));
	expect(onselect).toHaveBeenCalledWith({ kind: 'initiative', id: 'kenya-crime-labs' });
});

it('gives the same initiatives as a table, with how each end is known', () => {
	render(Timeline, props({ params: { form: 'table', shown: 'dated' } }));
	expect(screen.getByRole('columnheader', { name: 'How the end is known' })).toBeInTheDocument();
	expect(screen.getAllByRole('row').length).toBeGreaterThan(10);
});

it('lists the pairs that go dark with who is active nearby, and looks further ahead on request', async () => {
	const onparams = vi.fn();
	render(Aside!, props({ onparams }));
	expect(screen.getByRole('heading', { name: 'Cells that go dark' })).toBeInTheDocument();
	await userEvent.click(screen.getByRole('radio', { name: '24' }));
	expect(onparams).toHaveBeenCalledWith({ horizon: '24' });
});
