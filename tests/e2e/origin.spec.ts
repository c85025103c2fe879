import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

import { expect, test, type Page } from '@playwright/test';

import {
	afterwardsScripts,
	firstVisitScripts,
	type BuildManifest
} from '../../scripts/first-visit';
import { ROUTES, viewIsThere } from '../../scripts/routes';

/** Everything a page must not do: call elsewhere, log an error, throw, break the policy. */
async function watch(page: Page): Promise<string[]> {
	const faults: string[] = [];
	page.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		const own = page.url() === 'about:blank' ? origin : new URL(page.url()).origin;
		if (protocol.startsWith('http') && origin !== own) faults.push(`request to ${request.url()}`);
	});
	page.on('websocket', (socket) => faults.push(`socket to ${socket.url()}`));
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
	await page.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (violation) => {
			console.error(`policy: ${violation.violatedDirective} ${violation.blockedURI}`);
		});
	});
	return faults;
}

for (const { name, fragment } of ROUTES) {
	test(`${name} stays within its origin and its policy, and logs no error`, async ({ page }) => {
		const faults = await watch(page);
		await page.goto(`./${fragment}`);
		await page.waitForFunction(viewIsThere);
		await page.waitForLoadState('networkidle');

		expect(faults).toEqual([]);
	});
}

test('the watch itself sees a foreign request, an error and a broken policy', async ({ page }) => {
	const faults = await watch(page);
	await page.goto('./');
	await page.waitForFunction(viewIsThere);
	await page.evaluate(async () => {
		await fetch('https://example.org/').catch(() => {});
		document.body.append(Object.assign(document.createElement('script'), { text: '0' }));
		console.error('planted');
	});

	expect(faults.join('\n')).toMatch(/connect-src https:\/\/example\.org/);
	expect(faults.join('\n')).toMatch(/script-src(-elem)? inline/);
	expect(faults.join('\n')).toMatch(/console: planted/);
});

test('a first visit loads no script that the size budget leaves out', async ({ page }) => {
	const loaded: string[] = [];
	page.on('response', (response) => {
		const { pathname } = new URL(response.url());
		if (pathname.endsWith('.js')) loaded.push(pathname.slice(1));
	});
	await page.goto('./');
	await page.waitForFunction(viewIsThere);
	// The last that comes by itself.
	await page.locator('footer[data-paper]').waitFor({ state: 'attached' });
	await page.waitForLoadState('networkidle');

	const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as BuildManifest;
	const html = readFileSync('dist/index.html', 'utf8');
	const counted = [...firstVisitScripts(manifest, html), ...afterwardsScripts(manifest, html)];
	expect(loaded.filter((script) => !counted.includes(script))).toEqual([]);
	expect(loaded.length).toBeGreaterThan(0);
});

test('the built folder runs from any folder of a plain file server', async ({ page }) => {
	const server = createServer(({ url }, response) => {
		const path = new URL(url ?? '/', 'http://host').pathname.replace(/^\/some\/folder\//, '');
		const file = join('dist', path || 'index.html');
		if (path.startsWith('/') || !existsSync(file) || !statSync(file).isFile()) {
			response.writeHead(404).end();
			return;
		}
		const types: Record<string, string> = {
			'.html': 'text/html',
			'.js': 'text/javascript',
			'.css': 'text/css',
			'.json': 'application/json',
			'.svg': 'image/svg+xml'
		};
		response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
		createReadStream(file).pipe(response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;

	const faults = await watch(page);
	await page.goto(`http://127.0.0.1:${port}/some/folder/#/map`);
	await page.waitForFunction(viewIsThere);
	await page.waitForLoadState('networkidle');
	expect(faults).toEqual([]);

	server.closeAllConnections();
	server.close();
});
