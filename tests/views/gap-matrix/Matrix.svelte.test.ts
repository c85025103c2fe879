import { fireEvent, render } from '@testing-library/svelte';
import { beforeAll, expect, test } from 'vitest';

import { NO_FILTER } from '../../../src/domain/filter';
import { readDataset } from '../../../src/domain/reading';
import { i18n } from '../../../src/i18n/i18n.svelte';
import { readChoice } from '../../../src/views/gap-matrix/choice';
import { countMatrix } from '../../../src/views/gap-matrix/counts';
import Matrix from '../../../src/views/gap-matrix/Matrix.svelte';
import { buildMatrix } from '../../../src/views/gap-matrix/model';
import { datasetOf, initiative, TODAY } from '../../fixtures/dataset';
import { REFERENCE } from '../../fixtures/reference';

beforeAll(() => i18n.need('gaps'));

const SIZE = 200;

/** As many sites as countries, and a record of each site on one country. */
function largeMatrix() {
	const letters = (at: number) => String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26));
	const countries = Array.from({ length: SIZE }, (_, at) => ({
		...REFERENCE.countries[0]!,
		iso3: `Z${letters(at)}`
	}));
	const sites = Array.from({ length: SIZE }, (_, at) => ({
		...REFERENCE.sites[1]!,
		id: `site-${at}`,
		name: `Site ${at}`
	}));
	const rows = sites.map(({ id }, at) =>
		initiative({ id: `i-${at}`, sites: [id], countries: [countries[at]!.iso3] })
	);
	const choice = readChoice({ rows: 'inventory', cols: 'country', order: 'total' });
	const reading = readDataset(
		datasetOf(rows, { ...REFERENCE, countries, sites }),
		NO_FILTER,
		TODAY
	);
	return buildMatrix(countMatrix(reading, choice.rows, choice.columns), choice, null);
}

test('of 200 × 200 only the cells in sight are in the page, and the grid says how many there are', async () => {
	const { container } = render(Matrix, {
		matrix: largeMatrix(),
		width: 640,
		text: 1,
		selected: null,
		onselect: () => {},
		onpreview: () => {}
	});
	// By selector: roles of so many elements take jsdom half a minute.
	expect(container.querySelector('[role=grid]')).toHaveAttribute('aria-rowcount', String(SIZE + 1));
	const controls = container.querySelectorAll<HTMLElement>('[data-row]');
	expect(controls.length).toBeLessThan(SIZE * 10);

	controls[0]!.focus();
	await fireEvent.keyDown(controls[0]!, { key: 'End', ctrlKey: true });
	expect(document.activeElement).toHaveAttribute('data-row', String(SIZE - 1));
	expect(document.activeElement).toHaveAttribute('data-column', String(SIZE - 1));
	expect(document.activeElement?.closest('[role=row]')).toHaveAttribute(
		'aria-rowindex',
		String(SIZE + 1)
	);
}, 20_000);
