import { render } from '@testing-library/svelte';
import { beforeAll, expect, test } from 'vitest';

import { NO_FILTER } from '../../../src/domain/filter';
import { readDataset } from '../../../src/domain/reading';
import { i18n } from '../../../src/i18n/i18n.svelte';
import { readChoice } from '../../../src/views/gap-matrix/choice';
import { countMatrix } from '../../../src/views/gap-matrix/counts';
import Legend from '../../../src/views/gap-matrix/Legend.svelte';
import Matrix from '../../../src/views/gap-matrix/Matrix.svelte';
import { buildMatrix } from '../../../src/views/gap-matrix/model';
import { fixtureDataset, TODAY } from '../../fixtures/dataset';

beforeAll(() => i18n.need('gaps'));

/** What a reviewer of a change wants to see: one element a line, without generated class names. */
function picture(markup: string): string {
	return `${markup
		.replaceAll(/<!--.*?-->/gs, '')
		.replaceAll(/\s*svelte-[a-z0-9]+/g, '')
		.replaceAll(/ class=""/g, '')
		.replaceAll(/\d+\.\d{3,}/g, (number) => Number(number).toFixed(2))
		.replaceAll(/>\s*</g, '>\n<')
		.trim()}\n`;
}

function matrixOf(params: Record<string, string>) {
	const choice = readChoice(params);
	const reading = readDataset(fixtureDataset(), NO_FILTER, TODAY);
	return buildMatrix(countMatrix(reading, choice.rows, choice.columns), choice, null);
}

test.each([
	['topic-by-subregion', {}],
	['country-by-topic', { rows: 'country', cols: 'topic', sites: '1' }],
	['topic-by-year', { cols: 'year' }],
	['topic-by-subregion-places', { measure: 'places' }]
])('%s is drawn as committed', async (name, params) => {
	const matrix = matrixOf(params);
	const { container } = render(Matrix, {
		matrix,
		width: 900,
		text: 1,
		selected: null,
		onselect: () => {},
		onpreview: () => {}
	});
	const legend = render(Legend, { matrix, onparams: () => {} });
	await expect(picture(container.innerHTML + legend.container.innerHTML)).toMatchFileSnapshot(
		`pictures/${name}.html`
	);
});
