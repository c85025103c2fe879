import { expect, it } from 'vitest';

import { entryScripts, firstVisitScripts } from '../../scripts/first-visit';

const MANIFEST = {
	'index.html': {
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
		imports: ['index.html'],
		assets: ['assets/layout.worker.js']
	}
};

it('takes the entry with what it imports at once', () => {
	expect(entryScripts(MANIFEST)).toEqual(['assets/index.js', 'assets/runtime.js']);
});

it('adds what loads by itself, workers too, and leaves out the views that wait for the reader', () => {
	expect(firstVisitScripts(MANIFEST).sort()).toEqual([
		'assets/d3.js',
		'assets/en.js',
		'assets/index.js',
		'assets/overview.js',
		'assets/release.worker.js',
		'assets/runtime.js'
	]);
});

it('says which chunk a broken manifest lacks', () => {
	const broken = { 'index.html': { file: 'assets/index.js', imports: ['_gone.js'] } };
	expect(() => entryScripts(broken)).toThrow('_gone.js');
});
