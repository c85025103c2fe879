import { expect, it, vi } from 'vitest';

import type { TakeContext } from '../../../../src/app/take/context';
import { xlsxOf } from '../../../../src/app/take/data/make';
import type { Scope } from '../../../../src/app/take/data/scope';
import type { Workbook } from '../../../../src/app/take/data/workbook';
import { TODAY } from '../../../fixtures/dataset';
import { pageProps } from '../../../fixtures/view-props';

const books = vi.hoisted(() => [] as Workbook[]);
vi.mock('../../../../src/app/take/data/run-workbook', () => ({
	runWorkbook: async (book: Workbook) => (books.push(book), new Blob())
}));
vi.mock('../../../../src/app/take/slides/body', () => ({
	bodyAt: async () => ({ kind: 'table', columns: [{ head: 'Place' }], rows: [[{ text: 'Kenya' }]] })
}));

const { dataset, reading, listings, register } = pageProps();

async function bookOf(scope: Scope): Promise<Workbook> {
	const context: Partial<TakeContext> = {
		...{
			dataset,
			reading,
			listings,
			register,
			today: TODAY,
			view: 'map',
			id: null,
			locale: 'en',
			release: 'r'
		},
		...{
			params: {},
			fragment: '#/map',
			link: 'https://atlas.example/#/map',
			title: '',
			sources: ''
		}
	};
	await xlsxOf(context as TakeContext, scope)(new AbortController().signal, vi.fn());
	return books.at(-1)!;
}

it('has the figure of the view only beside the records of the view', async () => {
	const named = ({ sheets }: Workbook) => sheets.map(({ name }) => name);
	expect(named(await bookOf('shown'))).toContain('figure');
	expect(named(await bookOf('all'))).not.toContain('figure');
});

it('says that the records are those of the filter, whatever the form of the view leaves out', async () => {
	const { sheets } = await bookOf('shown');
	const said = sheets.at(-1)!.rows.flat().join(' ');
	expect(said).toContain('What the filter selects for this view');
});
