import { existsSync } from 'node:fs';

import { run } from './command.mjs';

const DEBIAN_CHROMIUM = '/usr/bin/chromium';

/**
 * The Chromium that the environment names or Debian has installed.
 *
 * @returns {string | undefined} undefined leaves the choice to Playwright
 */
export function systemBrowser() {
	const named = process.env.CHROMIUM_PATH;
	if (named && existsSync(named)) return named;
	return existsSync(DEBIAN_CHROMIUM) ? DEBIAN_CHROMIUM : undefined;
}

/**
 * Finds a browser for the tests, installing one where we may: on Debian, as root.
 * Ends the process when there is none, because browser tests are never left out in silence.
 */
export async function ensureBrowser() {
	if (systemBrowser()) return;
	// Only now: before the installation there is no Playwright to ask.
	const { chromium } = await import('@playwright/test');
	if (existsSync(chromium.executablePath())) return;

	if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
		console.log('Installing Chromium …');
		const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
		run('apt-get', ['update', '-q'], quiet);
		run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], quiet);
		if (systemBrowser()) return;
	}
	console.error(
		'The browser tests need Chromium: install it, or run "npx playwright install chromium", or set CHROMIUM_PATH to where it is.'
	);
	process.exit(1);
}
