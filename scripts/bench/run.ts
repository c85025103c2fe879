/**
 * Measures the engine beside others in a headless Chromium and writes the table into
 * docs/performance.md. Fails when two engines count differently or a target is missed.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from '@playwright/test';
import { format } from 'prettier';
import { build } from 'vite';

import { systemBrowser } from '../machine/browser.mjs';
import type { Outcome } from './page';
import { insertTable, standing, tableOf, TARGETS } from './report';
import { serve } from './serve';

const DOCUMENT = 'docs/performance.md';
/** Listings, and rounds of 24 filter changes. */
const SIZES = [
	[1_000, 30],
	[10_000, 15],
	[100_000, 15]
] as const;

const folder = await mkdtemp(join(tmpdir(), 'atlas-bench-'));
await build({
	configFile: false,
	logLevel: 'warn',
	root: import.meta.dirname,
	build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022' }
});
const { url, close } = await serve(folder);
const browser = await chromium.launch({
	executablePath: systemBrowser(),
	args: ['--no-sandbox', '--disable-gpu']
});

try {
	const outcomes: Outcome[] = [];
	for (const [size, rounds] of SIZES) {
		// A page of its own, so that one size does not collect the garbage of another.
		const page = await browser.newPage();
		await page.goto(url);
		const outcome = await page.evaluate(([n, r]) => window.measure(n, r), [size, rounds] as const);
		outcomes.push(outcome);
		await page.close();
		console.log(`${size}: ${outcome.checksums.length} checksums agree`);
	}
	const machine = `Measured ${new Date().toISOString().slice(0, 10)} in Chromium ${browser.version()}, headless, on ${cpus().length} × ${cpus()[0]!.model} under a load of ${loadavg()[0]!.toFixed(1)}.`;
	const table = tableOf(outcomes, machine);
	console.log(table);
	const document = insertTable(await readFile(DOCUMENT, 'utf8'), table);
	await writeFile(DOCUMENT, await format(document, { parser: 'markdown' }));

	const reached = standing(outcomes.at(-1)!);
	if (reached.crossfilter2 < TARGETS.crossfilter2 || reached.floor > TARGETS.floor) {
		console.error('A target is missed.');
		process.exitCode = 1;
	}
} finally {
	await browser.close();
	close();
	await rm(folder, { recursive: true });
}
