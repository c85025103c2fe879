import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

import { checkTables } from '../../../scripts/data/check';
import { parsePackage } from '../../../scripts/data/descriptor';
import { buildRelease } from '../../../scripts/data/release';
import { encodeDataset, firstDay } from '../../../src/domain/dataset';
import { NO_FILTER } from '../../../src/domain/filter';
import { readDataset } from '../../../src/domain/reading';
import { RegisterSchema } from '../../../src/domain/register';
import { InitiativeSchema, ManifestSchema, ReferenceSchema } from '../../../src/domain/release';

const read = (file: string) => readFileSync(`data/${file}`, 'utf8');
const dataPackage = parsePackage(read('datapackage.json'));
const tables = readdirSync('data').filter((file) => file.endsWith('.jsonl'));
const { rows } = checkTables(dataPackage, new Map(tables.map((file) => [file, read(file)])));
const files = new Map(
	buildRelease(rows!, dataPackage).map(({ name, text }) => [name, JSON.parse(text) as unknown])
);

/** The register, the dataset and its unfiltered reading, built from the tables under `data/`. */
export const register = v.parse(RegisterSchema, files.get('register.json'));
export const dataset = encodeDataset(
	v.parse(ManifestSchema, files.get('manifest.json')),
	v.parse(ReferenceSchema, files.get('reference.json')),
	v.parse(v.object({ records: v.array(InitiativeSchema) }), files.get('initiatives.json')).records
);
export const reading = readDataset(dataset, { ...NO_FILTER }, firstDay('2026-11-22'));
