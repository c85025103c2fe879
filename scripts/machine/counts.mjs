/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Counts a Vitest run. A file that could not even load, and a run that failed without a failing
 * test (an unhandled error), count as one failure each: no failure goes uncounted.
 *
 * @param {any} report Vitest's JSON report, or null when it wrote none
 * @param {number} exitCode
 * @returns {Counts}
 */
export function vitestCounts(report, exitCode) {
	const files = report?.testResults ?? [];
	const unloaded = files.filter(
		(/** @type {any} */ file) =>
			file.status === 'failed' &&
			!file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed')
	).length;
	return atLeastOneFailure(exitCode, {
		passed: report?.numPassedTests ?? 0,
		failed: (report?.numFailedTests ?? 0) + unloaded,
		skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0)
	});
}

/**
 * Counts a Playwright run. A test that passed on its second try counts as passed, and is named by
 * `unsteady`; each error outside of tests, such as a server that did not start, counts as failed.
 *
 * @param {any} report Playwright's JSON report, or null when it wrote none
 * @param {number} exitCode
 * @returns {Counts}
 */
export function playwrightCounts(report, exitCode) {
	const stats = report?.stats;
	return atLeastOneFailure(exitCode, {
		passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
		failed: (stats?.unexpected ?? 0) + (report?.errors?.length ?? 0),
		skipped: stats?.skipped ?? 0
	});
}

/**
 * @param {number} exitCode
 * @param {Counts} counts
 */
function atLeastOneFailure(exitCode, counts) {
	const nothingRan = counts.passed + counts.failed === 0;
	if (counts.failed === 0 && (exitCode !== 0 || nothingRan)) return { ...counts, failed: 1 };
	return counts;
}
