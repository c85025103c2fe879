import { expect, it } from 'vitest';

import { playwrightCounts, vitestCounts } from '../../scripts/machine/counts.mjs';

const UNIT = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, testResults: [] };
const BROWSER = { stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] };

it('takes over what the runners counted', () => {
	expect(vitestCounts(UNIT, 0)).toEqual({ passed: 3, failed: 0, skipped: 1 });
	expect(playwrightCounts(BROWSER, 0)).toEqual({ passed: 4, failed: 0, skipped: 0 });
});

it('counts a test file that did not load as a failure', () => {
	const testResults = [
		{ status: 'failed', assertionResults: [] },
		{ status: 'failed', assertionResults: [{ status: 'failed' }] }
	];
	expect(vitestCounts({ ...UNIT, numFailedTests: 1, testResults }, 1).failed).toBe(2);
});

it('counts a test that passed on its second try as passed, and an error outside of tests as failed', () => {
	const stats = { ...BROWSER.stats, flaky: 1 };
	const errors = [{ message: 'no server' }];
	expect(playwrightCounts({ stats, errors }, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
});

it.each([
	['wrote no report', null, 1],
	['ran no test', { ...UNIT, numPassedTests: 0 }, 0],
	['failed without a failing test', UNIT, 1]
])('counts a run that %s as a failure', (_, report, exitCode) => {
	expect(vitestCounts(report, exitCode).failed).toBe(1);
});
