import { defineConfig, devices } from '@playwright/test';

import { systemBrowser } from './scripts/machine/browser.mjs';

const port = Number(process.env.PORT) || 4273;
/** A server that runs already, for example `npm run dev`, instead of a build of our own. */
const running = process.env.ATLAS_URL;

export default defineConfig({
	testDir: 'tests/e2e',
	forbidOnly: Boolean(process.env.CI),
	fullyParallel: true,
	workers: 2,
	// A busy machine can fail a sound test once. Who passes on a second try is named at the end.
	retries: running ? 0 : 1,
	timeout: 120_000,
	expect: { timeout: 20_000 },
	reporter: 'list',
	use: {
		...devices['Desktop Chrome'],
		viewport: { width: 1440, height: 900 },
		locale: 'en-GB',
		timezoneId: 'UTC',
		// Tests that break the network by hand must be alone in doing so; offline.spec.ts lets it in.
		serviceWorkers: 'block',
		baseURL: running ?? `http://localhost:${port}/`,
		launchOptions: { executablePath: systemBrowser() },
		trace: 'retain-on-failure'
	},
	webServer: running
		? undefined
		: {
				command: `npm run build && npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
				url: `http://127.0.0.1:${port}/`,
				timeout: 300_000
			}
});
