import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';

/** What a page of the Atlas may do: use its own files and nothing else. */
const CONTENT_SECURITY_POLICY = [
	"default-src 'self'",
	"script-src 'self'",
	"worker-src 'self'",
	"style-src 'self'",
	"img-src 'self' data: blob:",
	"font-src 'self'",
	"connect-src 'self'",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'none'"
].join('; ');

/**
 * Writes the policy into the built page, so that it holds on hosts where nobody can set headers.
 * Not while developing: Vite's own client needs inline styles and a socket.
 */
function contentSecurityPolicy(): Plugin {
	return {
		name: 'content-security-policy',
		apply: 'build',
		transformIndexHtml: {
			order: 'post',
			handler: () => [
				{
					tag: 'meta',
					attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
					injectTo: 'head-prepend'
				}
			]
		}
	};
}

/**
 * Keeps the whole program on the visitor's machine, and offers it as an app to install. The inventory
 * itself lives in IndexedDB; its files are kept here too for a browser that lost that.
 */
function keptForOffline() {
	return VitePWA({
		registerType: 'prompt',
		// `Program` registers it, once the first picture stands.
		injectRegister: false,
		manifest: {
			id: './',
			name: 'Cyber Capacity Atlas',
			short_name: 'Capacity Atlas',
			description:
				'International cybersecurity capacity building on a map: gaps and overlaps between initiatives, and between the inventories that list them.',
			display: 'standalone',
			background_color: '#ffffff',
			theme_color: '#0b5fa5',
			icons: [
				{ src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
				{ src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
				{ src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
				{ src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' }
			]
		},
		workbox: {
			globPatterns: ['**/*.{html,js,css,svg,png,woff2}', 'data/world.json'],
			maximumFileSizeToCacheInBytes: 4_000_000,
			cleanupOutdatedCaches: true,
			// The first visit's own page profits too.
			clientsClaim: true,
			runtimeCaching: [
				{
					urlPattern: ({ url, sameOrigin }) =>
						sameOrigin && /\/data\/[a-z-]+\.json$/.test(url.pathname),
					handler: 'NetworkFirst',
					options: { cacheName: 'cyber-capacity-atlas-data', networkTimeoutSeconds: 5 }
				}
			]
		}
	});
}

/** What all parts of a language use, or what its shell says. */
const OF_LANGUAGE =
	/\/src\/i18n\/([a-z]{2})(\.ts|\/(shell|states|overview|country-names|plural|number|list|counts|counted|within|letters|full-stop)\.ts)$/;

const languageOf = (id: string): string | null => OF_LANGUAGE.exec(id)?.[1] ?? null;

export default defineConfig({
	// Relative, so that the built site runs from any folder of any host.
	base: './',
	// The build for browsers of today is a tenth smaller than the one that the package offers.
	resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
	plugins: [svelte(), contentSecurityPolicy(), keptForOffline()],
	build: {
		target: 'es2022',
		// The size budget reads from it which chunks a first visit loads.
		manifest: true,
		// An inlined font would be a data: address, which the policy forbids.
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		rolldownOptions: {
			checks: { pluginTimings: false },
			// One file for all that the page needs at once: a dozen small ones compress worse.
			output: {
				codeSplitting: {
					includeDependenciesRecursively: false,
					groups: [
						{ name: 'start', tags: ['$initial'] },
						// What most views draw and count with: one file, and a short list of what may follow.
						{ name: 'shared', test: /\/src\/(ui|domain|geo)\/(?!.*worker)/, minShareCount: 8 },
						{ name: 'plural', test: /\/src\/i18n\/plural\.ts$/, priority: 1 },
						// A language comes with its own small pieces, which its parts share.
						{ name: languageOf, test: OF_LANGUAGE }
					]
				},
				// The entry names every file that may follow; a style sheet's script says whose it is.
				chunkFileNames: 'assets/[name]-[hash:7].js',
				assetFileNames: ({ names: [name] }) =>
					name?.endsWith('.css') ? 'assets/[hash:7].css' : 'assets/[name]-[hash:7][extname]'
			}
		}
	},
	worker: { format: 'es' },
	test: {
		// A slow machine is no failure: nothing here asserts how long it takes.
		testTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: {
					// Without a DOM on purpose: what passes here can also run in a worker.
					name: 'pure',
					environment: 'node',
					include: ['tests/**/*.test.ts'],
					exclude: ['tests/**/*.svelte.test.ts', 'tests/e2e/**'],
					setupFiles: ['tests/setup.ts']
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'component',
					environment: 'jsdom',
					include: ['tests/**/*.svelte.test.ts'],
					setupFiles: ['tests/setup.ts', 'tests/setup-dom.ts']
				}
			}
		]
	}
});
