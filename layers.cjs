/**
 * Who may import whom in `src`. This table is the only place where the layers are defined: the
 * import rules are made from it, and docs/architecture.md says what each layer is for.
 *
 * `layers`: the layers a layer may import, besides itself. `packages`: the npm packages it may
 * import, as regular expressions; types are free for all.
 */
const LAYERS = {
	domain: { layers: [], packages: ['valibot', 'minisearch', 'fastest-levenshtein'] },
	geo: { layers: ['domain'], packages: ['d3', 'topojson-client'] },
	storage: { layers: ['domain'], packages: ['dexie'] },
	i18n: { layers: ['domain'], packages: ['svelte'] },
	ui: { layers: ['domain', 'i18n'], packages: ['svelte', 'd3'] },
	state: { layers: ['domain', 'storage', 'i18n'], packages: ['svelte', 'workbox-window'] },
	views: {
		layers: ['domain', 'geo', 'ui', 'i18n'],
		packages: ['svelte', 'd3', 'graphology', 'graphology-[^/]+', 'minisearch']
	},
	app: {
		layers: ['domain', 'geo', 'storage', 'i18n', 'ui', 'state', 'views', 'styles'],
		packages: ['svelte', '@fontsource-variable/[^/]+', 'uqr', 'pptxgenjs', 'write-excel-file']
	}
};

module.exports = { LAYERS };
