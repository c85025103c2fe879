import { expect, it } from 'vitest';

import { entryScripts, firstVisitScripts, type Build } from '../../scripts/first-visit';

const BUILD: Build = {
	chunks: {
		'index.html': {
			file: 'assets/index.js',
			imports: ['_runtime.js'],
			dynamicImports: ['src/views/overview/Overview.svelte', 'src/views/network/Network.svelte']
		},
		'_runtime.js': { file: 'assets/runtime.js', dynamicImports: ['src/i18n/en.ts'] },
		'_d3.js': { file: 'assets/d3.js', imports: ['_runtime.js'] },
		'src/i18n/en.ts': { file: 'assets/en.js' },
		'src/views/overview/Overview.svelte': { file: 'assets/overview.js', imports: ['_d3.js'] },
		'src/views/network/Network.svelte': { file: 'assets/network.js', imports: ['index.html'] }
	},
	workers: ['assets/layout.worker-a.js', 'assets/release.worker-b.js']
};

it('takes the entry with what it imports at once', () => {
	expect(entryScripts(BUILD)).toEqual(['assets/index.js', 'assets/runtime.js']);
});

it('adds what loads by itself, and leaves out the views that wait for the reader', () => {
	expect(firstVisitScripts(BUILD).sort()).toEqual([
		'assets/d3.js',
		'assets/en.js',
		'assets/index.js',
		'assets/overview.js',
		'assets/release.worker-b.js',
		'assets/runtime.js'
	]);
});

it('says which chunk a broken manifest lacks', () => {
	const chunks = { 'index.html': { file: 'assets/index.js', imports: ['_gone.js'] } };
	expect(() => entryScripts({ chunks, workers: [] })).toThrow('_gone.js');
});
