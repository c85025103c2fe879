import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

import { buildRelease, type ReleaseInfo } from './release';
import type { Rows } from './rows';

const info: ReleaseInfo = { version: '2026.11.22', asOf: '2026-11-22', assumedMonths: 24, sources: [] };
const names = 'topics activities users measures countries groups areas area-names actors sites listings initiatives inventories taxonomies crosswalk cases recommendations indicators gci-2024 gci-2020 strategies cyberlaw'.split(' ');
const rows = Object.fromEntries(names.map((n) => [n, readFileSync(`data/${n}.jsonl`, 'utf8').trim().split('\n').map((l) => JSON.parse(l))])) as unknown as Rows;
mkdirSync('public/data', { recursive: true });
for (const { name, text } of buildRelease(rows, info)) { writeFileSync(`public/data/${name}`, text); console.log(name, text.length); }
