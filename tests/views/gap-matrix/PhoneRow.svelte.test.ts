import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, test, vi } from 'vitest';

import { NO_FILTER } from '../../../src/domain/filter';
import { readDataset } from '../../../src/domain/reading';
import { i18n } from '../../../src/i18n/i18n.svelte';
import { readChoice } from '../../../src/views/gap-matrix/choice';
import { countMatrix } from '../../../src/views/gap-matrix/counts';
import { buildMatrix } from '../../../src/views/gap-matrix/model';
import PhoneRow from '../../../src/views/gap-matrix/PhoneRow.svelte';
import { fixtureDataset, TODAY } from '../../fixtures/dataset';

beforeAll(() => i18n.need('gaps'));

function show() {
	const choice = readChoice({});
	const counts = countMatrix(
		readDataset(fixtureDataset(), NO_FILTER, TODAY),
		choice.rows,
		choice.columns
	);
	const onselect = vi.fn();
	const matrix = buildMatrix(counts, choice, null);
	render(PhoneRow, { matrix, selected: null, onselect });
	return { onselect, user: userEvent.setup() };
}

test('shows one row, and picks or steps to another', async () => {
	const { user } = show();
	expect(screen.getByRole('button', { name: /^Cybercrime, Eastern Africa/ })).toBeVisible();
	expect(screen.getByRole('button', { name: 'Previous' })).toBeDisabled();
	await user.click(screen.getByRole('button', { name: 'Next' }));
	expect(
		screen.getByRole('button', { name: /^Policy and strategy, Eastern Africa/ })
	).toBeVisible();
});

test('names its cells as the matrix does, and selects them', async () => {
	const { user, onselect } = show();
	const picker = screen.getByRole('combobox', { name: 'One topic at a time' });
	await user.selectOptions(picker, 'data-protection');
	const gap = screen.getByRole('button', {
		name: 'Data protection, Micronesia: apparent gap, no record'
	});
	await user.click(gap);
	expect(onselect.mock.lastCall?.[0]).toMatchObject({
		row: { id: 'data-protection' },
		column: { id: 'micronesia' }
	});
	expect(screen.getByText('3 of 4 cells are gaps')).toBeVisible();
});
