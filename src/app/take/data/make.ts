import type { ColumnCode } from '../../../domain/export/columns';
import { tableToCsv, type DataTable } from '../../../domain/export/table';
import { i18n } from '../../../i18n/i18n.svelte';
import { bodyAt } from '../slides/body';
import type { Make, TakeContext } from '../context';
import { fileName } from '../file-name';
import { figureSheet } from './figure';
import { readmeSheet } from './readme';
import { runWorkbook } from './run-workbook';
import { takenIn, type Scope, type Taken } from './scope';
import { makeTables, TABLES, type TableId } from './tables';
import type { Sheet } from './workbook';

/** Share of the work that reading the records is; the rest is writing. */
const READING = 0.6;

/** One table as a CSV file. */
export function csvOf(context: TakeContext, scope: Scope, table: TableId): Make {
	return async (signal, onprogress) => {
		const tables = await makeTables(context, taken(context, scope), [table], signal, onprogress);
		return {
			name: fileName(context, nameParts(scope, table), 'csv'),
			blob: new Blob([tableToCsv(tables[table])], { type: 'text/csv;charset=utf-8' })
		};
	};
}

/** Everything as one workbook. */
export function xlsxOf(context: TakeContext, scope: Scope): Make {
	return async (signal, onprogress) => {
		const rows = taken(context, scope);
		const tables = await makeTables(context, rows, TABLES, signal, (share) =>
			onprogress(share * READING)
		);
		// The figure is of what the view shows, and of nothing else.
		const body = scope === 'shown' ? await bodyAt(context, context.fragment) : null;
		signal.throwIfAborted();
		const sheets = TABLES.map((id) => sheetOf(i18n.m.takeDataSheet[id], tables[id]));
		if (body) {
			const { figure } = i18n.m.takeDataSheet;
			sheets.push({ name: figure, ...figureSheet(body) });
		}
		const named = TABLES.map((id) => ({
			name: i18n.m.takeDataSheet[id],
			columns: tables[id].columns
		}));
		sheets.push(readmeSheet(context, rows, scope, named));
		const blob = await runWorkbook({ sheets, rightToLeft: i18n.rtl }, signal);
		onprogress(1);
		return { name: fileName(context, nameParts(scope, ''), 'xlsx'), blob };
	};
}

function taken(context: TakeContext, scope: Scope): Taken {
	const rows = takenIn(context, scope);
	if (!rows) throw new Error('Nothing is selected that has records of its own');
	return rows;
}

const nameParts = (scope: Scope, table: string) =>
	[scope === 'shown' ? '' : scope, table].filter(Boolean).join('-') || 'data';

function sheetOf(name: string, { columns, rows }: DataTable<ColumnCode>): Sheet {
	return {
		name,
		heads: columns.map(({ code }) => i18n.m.takeDataColumns[code].head),
		widths: columns.map(({ width }) => width),
		rows
	};
}
