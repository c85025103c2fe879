import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

import {
	ListingSchema,
	ReferenceSchema,
	type Listing,
	type Reference
} from '../../src/domain/release';
import { checkTables } from '../data/check';
import { parsePackage } from '../data/descriptor';
import { buildRelease } from '../data/release';
import type { KnownPair } from './truth';

const folder = fileURLToPath(new URL('../../data/', import.meta.url));
const read = (file: string) => readFileSync(folder + file, 'utf8');

/** The listings as a release has them, and the pairs that a person called one initiative. */
export interface Collection {
	listings: Listing[];
	reference: Reference;
	known: KnownPair[];
}

/**
 * The files of the release that the tables under `data/` make, by name, and the rows behind them.
 *
 * @throws Error when a table is faulty
 */
export function releaseFiles() {
	const dataPackage = parsePackage(read('datapackage.json'));
	const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
	const { rows, faults } = checkTables(
		dataPackage,
		new Map(files.map((file) => [file, read(file)]))
	);
	if (faults) throw new Error(`${faults.length} faults in data/: npm run data lists them`);
	const texts = new Map(buildRelease(rows, dataPackage).map(({ name, text }) => [name, text]));
	return { rows, json: (name: string) => JSON.parse(texts.get(name)!) as unknown };
}

/** What the matcher reads, and what it is held against. */
export function loadCollection(): Collection {
	const { rows, json } = releaseFiles();
	return {
		reference: v.parse(ReferenceSchema, json('reference.json')),
		listings: v.parse(v.object({ records: v.array(ListingSchema) }), json('listings.json')).records,
		known: rows.initiatives.flatMap(({ listings }) =>
			listings.flatMap(({ id, sameAs }) => (sameAs ? [{ a: id, b: sameAs }] : []))
		)
	};
}
