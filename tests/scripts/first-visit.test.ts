import { expect, it } from 'vitest';

import {
	afterwardsScripts,
	entryScripts,
	firstVisitScripts,
	scriptsOnDemand
} from '../../scripts/first-visit';

const PAGE = '<script type="module" crossorigin src="./assets/index.js"></script>';
const MANIFEST = {
	'src/main.ts': {
		file: 'assets/index.js',
		imports: ['_runtime.js'],
		dynamicImports: ['src/views/overview/Overview.svelte', 'src/views/network/Network.svelte'],
		assets: ['assets/release.worker.js', 'assets/font.woff2']
	},
	'_runtime.js': { file: 'assets/runtime.js', dynamicImports: ['src/i18n/en.ts'] },
	'_d3.js': { file: 'assets/d3.js', imports: ['_runtime.js'] },
	'src/i18n/en.ts': { file: 'assets/en.js' },
	'src/views/overview/Overview.svelte': { file: 'assets/overview.js', imports: ['_d3.js'] },
	'src/views/network/Network.svelte': {
		file: 'assets/network.js',
		imports: ['src/main.ts'],
		assets: ['assets/layout.worker.js']
	}
};

it('takes the entry with what it imports at once', () => {
	expect(entryScripts(MANIFEST, PAGE)).toEqual(['assets/index.js', 'assets/runtime.js']);
});

it('adds what loads by itself, workers too, and leaves out the views that wait for the reader', () => {
	expect(firstVisitScripts(MANIFEST, PAGE).sort()).toEqual([
		'assets/d3.js',
		'assets/en.js',
		'assets/index.js',
		'assets/overview.js',
		'assets/release.worker.js',
		'assets/runtime.js'
	]);
});

it('keeps apart what comes by itself once the first picture stands', () => {
	const later = {
		...MANIFEST,
		'_runtime.js': {
			file: 'assets/runtime.js',
			dynamicImports: ['src/i18n/en.ts', 'src/storage/database.ts']
		},
		'src/storage/database.ts': { file: 'assets/database.js' }
	};
	expect(firstVisitScripts(later, PAGE).sort()).toEqual(firstVisitScripts(MANIFEST, PAGE).sort());
	expect(afterwardsScripts(later, PAGE)).toEqual(['assets/database.js']);
	expect(afterwardsScripts(MANIFEST, PAGE)).toEqual([]);
});

it('weighs what a chunk brings along, without what is there already and what that would bring', () => {
	expect(scriptsOnDemand(MANIFEST, PAGE, 'src/views/network/Network.svelte')).toEqual([
		'assets/network.js',
		'assets/layout.worker.js'
	]);
	expect(scriptsOnDemand(MANIFEST, PAGE, 'src/i18n/en.ts')).toEqual([]);
});

it('fails on a manifest that lacks a chunk, and on a page that names none', () => {
	const broken = { 'src/main.ts': { file: 'assets/index.js', imports: ['_gone.js'] } };
	expect(() => entryScripts(broken, PAGE)).toThrow('_gone.js');
	expect(() => entryScripts(MANIFEST, '<p></p>')).toThrow('no script');
});
