import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { checkTables } from './check';
import { parsePackage } from './descriptor';
import { formatFault } from './fault';
import { buildRelease } from './release';

const source = fileURLToPath(new URL('../../data/', import.meta.url));
const target = fileURLToPath(new URL('../../public/data/', import.meta.url));

const read = (file: string) => readFileSync(source + file, 'utf8');
const dataPackage = parsePackage(read('datapackage.json'));
const tables = readdirSync(source).filter((file) => file.endsWith('.jsonl'));
const { rows, faults } = checkTables(
	dataPackage,
	new Map(tables.map((file) => [file, read(file)]))
);

if (faults) {
	for (const fault of faults) console.error(formatFault(fault));
	console.error(`${faults.length} fault${faults.length === 1 ? '' : 's'}; nothing was built`);
	process.exitCode = 1;
} else {
	mkdirSync(target, { recursive: true });
	for (const { name, text } of buildRelease(rows, dataPackage)) {
		writeFileSync(target + name, text);
		console.log(`public/data/${name}  ${Buffer.byteLength(text)} bytes`);
	}
}
