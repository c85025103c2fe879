import { expect, it } from 'vitest';

import { playwrightFailures, unsteady, vitestFailures } from '../../scripts/machine/failures.mjs';

it('names each failed test of a unit run with its file and the first line of its fault', () => {
	const report = {
		testResults: [
			{
				name: '/repo/tests/domain/count.test.ts',
				status: 'failed',
				assertionResults: [
					{ status: 'passed', fullName: 'counts', failureMessages: [] },
					{
						status: 'failed',
						fullName: 'counts twice',
						failureMessages: ['\u001b[31mexpected 1 to be 2\u001b[39m\n    at count.test.ts:3']
					}
				]
			},
			{
				name: '/repo/tests/geo/world.test.ts',
				status: 'failed',
				message: 'Cannot find module',
				assertionResults: []
			}
		]
	};
	expect(vitestFailures(report, '/repo')).toEqual([
		'tests/domain/count.test.ts › counts twice › expected 1 to be 2',
		'tests/geo/world.test.ts › the file did not load › Cannot find module'
	]);
});

it('names each failed test of a browser run, and apart those that passed on a second try', () => {
	const failed = { results: [{ error: { message: 'Timed out\nCall log:' } }] };
	const report = {
		suites: [
			{
				specs: [
					{
						file: 'a.spec.ts',
						line: 3,
						title: 'opens',
						tests: [{ status: 'unexpected', ...failed }]
					}
				],
				suites: [
					{
						specs: [
							{
								file: 'a.spec.ts',
								line: 9,
								title: 'closes',
								tests: [{ status: 'flaky', results: [...failed.results, {}] }]
							},
							{
								file: 'a.spec.ts',
								line: 12,
								title: 'rests',
								tests: [{ status: 'expected', results: [{}] }]
							}
						]
					}
				]
			}
		],
		errors: [{ message: 'no server' }]
	};
	expect(playwrightFailures(report)).toEqual([
		'a.spec.ts:3 › opens › Timed out',
		'outside of tests › no server'
	]);
	expect(unsteady(report)).toEqual(['a.spec.ts:9 › closes › Timed out']);
});

it('names nothing when all passed or no report was written', () => {
	expect(vitestFailures({ testResults: [{ status: 'passed' }] }, '/repo')).toEqual([]);
	expect(vitestFailures(null, '/repo')).toEqual([]);
	expect(playwrightFailures(null)).toEqual([]);
	expect(unsteady(null)).toEqual([]);
});
