import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

import { LAYERS } from './layers.cjs';
import svelteConfig from './svelte.config.js';

/** The parts of d3 that touch the document. Drawing is Svelte's work: docs/adr/0003. */
const D3_THAT_DRAWS = '^(select|selectAll|create|creator|axis.*|transition|active|pointers?)$';

/**
 * The import rules for components once more: dependency-cruiser reads components as compiled,
 * when imports of types are gone.
 */
const componentLayers = Object.entries(LAYERS).flatMap(([layer, { layers }]) => {
	const others = Object.keys(LAYERS).filter((other) => other !== layer && !layers.includes(other));
	if (others.length === 0) return [];
	const patterns = [
		{
			regex: `^(\\.\\./)+(${others.join('|')})/`,
			message: `${layer} may import only ${[layer, ...layers].join(', ')} (layers.cjs).`
		}
	];
	if (layer === 'views') {
		patterns.push({
			regex: '^\\.\\./(?!\\.\\./|(?:view|slide)$)',
			message: 'A view may not import another one: share through domain, geo or ui.'
		});
	}
	return {
		files: [`src/${layer}/**/*.svelte`],
		rules: {
			'@typescript-eslint/no-restricted-imports': ['error', { patterns }]
		}
	};
});

export default defineConfig(
	globalIgnores(['dist', 'public', 'coverage', 'test-results', 'playwright-report']),
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			// TypeScript checks this, and knows the names of types too.
			'no-undef': 'off',
			eqeqeq: 'error',
			'no-restricted-globals': [
				'error',
				{ name: 'event', message: 'Take the event as a parameter.' },
				{ name: 'name', message: 'This is window.name; a local name is missing.' }
			],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }]
		}
	},
	{
		files: ['**/*.cjs'],
		rules: { '@typescript-eslint/no-require-imports': 'off' }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/require-each-key': 'error',
			// {' '} keeps a space where the formatter breaks the line.
			'svelte/no-useless-mustaches': 'off',
			// Maps and sets here are made inside one computation and never changed after it.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		files: ['src/**'],
		rules: {
			'no-console': ['error', { allow: ['error'] }],
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							group: ['d3'],
							importNamePattern: D3_THAT_DRAWS,
							message: 'd3 computes, Svelte draws: render the elements in the component.'
						},
						{
							group: ['d3-*'],
							message: 'Import it from d3: the bundle is the same, and one package is listed.'
						}
					]
				}
			]
		}
	},
	componentLayers
);
