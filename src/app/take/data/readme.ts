import type { Cell, Column } from '../../../domain/export/table';
import type { ColumnCode } from '../../../domain/export/columns';
import { isoDay } from '../../../domain/dataset';
import { i18n } from '../../../i18n/i18n.svelte';
import { countingInWords, filterInWords } from '../said';
import type { TakeContext } from '../context';
import type { Scope, Taken } from './scope';
import type { Sheet } from './workbook';

/** The sheet that says what a workbook holds, where it comes from and what each column means. */
export function readmeSheet(
	context: TakeContext,
	{ reading }: Taken,
	scope: Scope,
	tables: readonly { name: string; columns: readonly Column<ColumnCode>[] }[]
): Sheet {
	const words = i18n.m.takeDataReadme;
	const { manifest } = context.dataset;
	const rows: Cell[][] = [
		[i18n.m.product, null],
		[words.title, context.title],
		[
			words.filter,
			scope === 'all'
				? i18n.m.takeDataReadmeScope.all
				: `${i18n.m.takeDataReadmeScope[scope]} ${filterInWords(reading)}`
		],
		[words.counting, countingInWords(reading)],
		[words.release, manifest.version],
		[words.made, i18n.date(isoDay(context.today))],
		[words.link, context.link],
		...manifest.sources.map(({ title, url, accessed, licence }): Cell[] => [
			words.sources,
			[title, url, accessed && i18n.date(accessed), licence].filter(Boolean).join(' · ')
		]),
		[words.sources, context.sources],
		[null, i18n.m.takeDataReadmeEmpty],
		[null, null],
		[words.sheet, words.head, words.code, words.about],
		...tables.flatMap(({ name, columns }) =>
			columns.map(({ code }): Cell[] => {
				const { head, about } = i18n.m.takeDataColumns[code];
				return [name, head, code, about];
			})
		)
	];
	return { name: i18n.m.takeDataSheet.readme, heads: [], widths: [22, 60, 22, 70], rows };
}
