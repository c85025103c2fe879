import { checkFacts } from './check-facts';
import { checkSchema } from './check-schema';
import type { DataPackage } from './descriptor';
import type { Fault } from './fault';
import { parseTable, type Table } from './parse';
import type { Rows } from './rows';

/** The tables when all is well, or everything that is wrong with them. */
export type Checked = { rows: Rows; faults?: never } | { rows?: never; faults: Fault[] };

/**
 * Reads and checks all tables.
 *
 * @param texts Texts of the files under `data/`, by file name. A `.jsonl` file that no resource
 *   describes is a fault.
 */
export function checkTables(dataPackage: DataPackage, texts: ReadonlyMap<string, string>): Checked {
	const faults: Fault[] = [];
	const tables = new Map<string, Table>();
	for (const { name, path } of dataPackage.resources) {
		const text = texts.get(path);
		if (text === undefined) continue;
		const parsed = parseTable(path, text);
		tables.set(name, parsed.table);
		faults.push(...parsed.faults);
	}
	const described = new Set(dataPackage.resources.map(({ path }) => path));
	for (const file of texts.keys()) {
		if (!described.has(file)) faults.push({ file, reason: 'not described in datapackage.json' });
	}
	faults.push(...checkSchema(dataPackage, tables));
	if (faults.length > 0) return { faults };

	const rows = Object.fromEntries(
		[...tables].map(([name, { rows }]) => [name, rows.map(({ row }) => row)])
	) as unknown as Rows;
	const factFaults = checkFacts(rows, tables);
	return factFaults.length > 0 ? { faults: factFaults } : { rows };
}
