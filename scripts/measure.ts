/**
 * What a reader waits for, on the real data with the CPU throttled four times: from a filter
 * change to the next painted frame, the longest main-thread task on the way, and the bytes that a
 * route loads. Prints a table; run it on a quiet machine: `npx tsx scripts/measure.ts ADDRESS`.
 */
import { chromium, type Page } from '@playwright/test';

import { systemBrowser } from './machine/browser.mjs';

const address = process.argv[2];
if (!address) throw new Error('Say where the Atlas is served, for example http://localhost:4173/');

const ROUTES = ['', 'map', 'gaps', 'need', 'network', 'timeline', 'shortlist', 'countries/VUT'];
const TOPICS = ['cybercrime', 'incident-management', 'data-protection', 'assessment', ''];

/** Changes the address and waits for the second frame after it: the first that shows the change. */
async function change(page: Page, fragment: string): Promise<{ frame: number; task: number }> {
	return page.evaluate(async (hash) => {
		const tasks: number[] = [];
		const observer = new PerformanceObserver((list) =>
			tasks.push(...list.getEntries().map(({ duration }) => duration))
		);
		observer.observe({ type: 'longtask' });
		const start = performance.now();
		location.hash = hash;
		await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
		const frame = performance.now() - start;
		await new Promise((done) => setTimeout(done, 600));
		observer.disconnect();
		return { frame, task: Math.max(0, ...tasks) };
	}, fragment);
}

const middle = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!;

const browser = await chromium.launch({ executablePath: systemBrowser() });
console.log('| Route | Filter to frame, median ms | Longest task, median ms | Loaded, kB |');
console.log('| --- | --- | --- | --- |');
for (const route of ROUTES) {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	let bytes = 0;
	session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
	await page.goto(`${address}#/${route}`);
	await page
		.locator('main [role="status"]')
		.first()
		.filter({ hasText: /initiatives/ })
		.waitFor();
	await page.waitForLoadState('networkidle');
	const loaded = bytes;
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	const runs: Awaited<ReturnType<typeof change>>[] = [];
	for (const topic of [...TOPICS, ...TOPICS]) {
		runs.push(await change(page, `#/${route}${topic ? `?topic=${topic}` : ''}`));
	}
	const cell = (pick: (run: (typeof runs)[number]) => number) => middle(runs.map(pick)).toFixed(0);
	console.log(
		`| \`#/${route}\` | ${cell(({ frame }) => frame)} | ${cell(({ task }) => task)} | ${(loaded / 1000).toFixed(0)} |`
	);
	await page.close();
}
await browser.close();
