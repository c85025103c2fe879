const { LAYERS } = require('./layers.cjs');

const rules = Object.entries(LAYERS).flatMap(([layer, { layers, packages }]) => {
	const known = [layer, ...layers].join('|');
	return [
		{
			name: `${layer}-layers`,
			comment: `${layer} may import only ${[layer, ...layers].join(', ')}`,
			severity: 'error',
			from: { path: `^src/${layer}/` },
			to: { path: '^src/', pathNot: `^src/(${known})/` }
		},
		{
			name: `${layer}-packages`,
			comment: `${layer} may import only the packages ${packages.join(', ')}`,
			severity: 'error',
			from: { path: `^src/${layer}/` },
			to: {
				path: 'node_modules/',
				pathNot: `node_modules/(@types/[^/]+|${packages.join('|')})/`
			}
		}
	];
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		...rules,
		{
			name: 'views-are-islands',
			comment: 'a view may not import another one: share through domain, geo or ui',
			severity: 'error',
			from: { path: '^src/views/([^/]+)/' },
			to: { path: '^src/views/[^/]+/', pathNot: '^src/views/$1/' }
		},
		{
			name: 'layers-are-named',
			comment: 'every folder of src is a layer of the table above',
			severity: 'error',
			from: { path: '^src/[^/]+/', pathNot: `^src/(${Object.keys(LAYERS).join('|')})/` },
			to: {}
		},
		{
			name: 'src-stands-alone',
			comment: 'the app is src and packages: nothing of Node, and data only as a built release',
			severity: 'error',
			from: { path: '^src/' },
			to: { pathNot: ['^src/', 'node_modules/'], couldNotResolve: false }
		},
		{
			name: 'no-cycles',
			comment: 'modules that need each other are one module, or three',
			severity: 'error',
			from: {},
			to: { circular: true }
		},
		{
			name: 'resolvable',
			comment: 'an import that leads nowhere',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'types', 'default']
		}
	}
};
