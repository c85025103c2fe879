/** Photographs every page of a fresh build into docs/screenshots/: `npm run screenshots`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

import { chromium } from '@playwright/test';
import { preview } from 'vite';

import type { Locale } from '../src/i18n/locale';
import { systemBrowser } from './machine/browser.mjs';
import { freePort } from './machine/port.mjs';
import { ROUTES, viewIsThere } from './routes';

const TARGET = new URL('../docs/screenshots/', import.meta.url);
/** WebP quality of 100: text stays sharp, and all pictures together stay under 12 MB. */
const QUALITY = 65;

interface Size {
	/** Added to the name of the route. */
	suffix: string;
	width: number;
	height: number;
	colorScheme: 'light' | 'dark';
	figuresOnly?: true;
	/** English where none is named. */
	lang?: Locale;
}

const SIZES: readonly Size[] = [
	{ suffix: '', width: 1440, height: 900, colorScheme: 'light' },
	{ suffix: '-dark', width: 1440, height: 900, colorScheme: 'dark' },
	{ suffix: '-wide', width: 1920, height: 1080, colorScheme: 'light', figuresOnly: true },
	{ suffix: '-phone', width: 390, height: 844, colorScheme: 'light' },
	{ suffix: '-ar', width: 1440, height: 900, colorScheme: 'light', lang: 'ar' },
	{
		suffix: '-zh-phone',
		width: 390,
		height: 844,
		colorScheme: 'light',
		figuresOnly: true,
		lang: 'zh'
	},
	{
		suffix: '-ru-phone',
		width: 390,
		height: 844,
		colorScheme: 'light',
		figuresOnly: true,
		lang: 'ru'
	}
];

execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
const port = await freePort(4373);
const server = await preview({ preview: { host: '127.0.0.1', port, strictPort: true } });
const browser = await chromium.launch({ executablePath: systemBrowser() });

rmSync(TARGET, { recursive: true, force: true });
mkdirSync(TARGET, { recursive: true });
let pictures = 0;
let bytes = 0;
for (const { suffix, width, height, colorScheme, figuresOnly, lang } of SIZES) {
	const context = await browser.newContext({
		viewport: { width, height },
		colorScheme,
		reducedMotion: 'reduce',
		locale: 'en-GB',
		timezoneId: 'UTC'
	});
	for (const { name, fragment } of ROUTES.filter(({ figure }) => figure || !figuresOnly)) {
		const page = await context.newPage();
		const joint = fragment.includes('?') ? '&' : '?';
		await page.goto(`http://127.0.0.1:${port}/${fragment}${lang ? `${joint}lang=${lang}` : ''}`);
		await page.waitForFunction(viewIsThere);
		await page.evaluate(() => document.fonts.ready);
		// Workers place the network after the view is there.
		await page.waitForLoadState('networkidle');
		const devtools = await context.newCDPSession(page);
		const { data } = await devtools.send('Page.captureScreenshot', {
			format: 'webp',
			quality: QUALITY
		});
		const picture = Buffer.from(data, 'base64');
		writeFileSync(new URL(`${name}${suffix}.webp`, TARGET), picture);
		pictures += 1;
		bytes += picture.length;
		await page.close();
	}
	await context.close();
}
await browser.close();
await server.close();
console.log(`${pictures} pictures, ${(bytes / 1e6).toFixed(1)} MB`);
