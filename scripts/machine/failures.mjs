/**
 * What failed in a Vitest run, one line for each: file, name of the test and first line of its
 * fault.
 *
 * @param {any} report Vitest's JSON report, or null when it wrote none
 * @param {string} root folder that file names are shortened against
 * @returns {string[]}
 */
export function vitestFailures(report, root) {
	/** @type {any[]} */
	const files = report?.testResults ?? [];
	return files
		.filter((file) => file.status === 'failed')
		.flatMap((file) => {
			const name = file.name.replace(`${root}/`, '');
			const tests = file.assertionResults.filter(
				(/** @type {any} */ test) => test.status === 'failed'
			);
			if (tests.length === 0) return [line(name, 'the file did not load', file.message)];
			return tests.map((/** @type {any} */ test) =>
				line(name, test.fullName, test.failureMessages[0])
			);
		});
}

/**
 * What failed in a Playwright run, one line for each: file and line, name of the test and first
 * line of its last fault; then each error outside of tests.
 *
 * @param {any} report Playwright's JSON report, or null when it wrote none
 * @returns {string[]}
 */
export function playwrightFailures(report) {
	const outside = (report?.errors ?? []).map((/** @type {any} */ error) =>
		line('outside of tests', '', error.message)
	);
	return [...testsThatEnded(report, 'unexpected'), ...outside];
}

/**
 * What failed at first and passed on a second try: a fault of the test or, at worst, of the product
 * that shows only at times. One line for each, as in `playwrightFailures`.
 *
 * @param {any} report Playwright's JSON report, or null when it wrote none
 * @returns {string[]}
 */
export function unsteady(report) {
	return testsThatEnded(report, 'flaky');
}

/**
 * @param {any} report
 * @param {'unexpected' | 'flaky'} status
 * @returns {string[]}
 */
function testsThatEnded(report, status) {
	return (report?.suites ?? []).flatMap(specsOf).flatMap((/** @type {any} */ spec) =>
		spec.tests
			.filter((/** @type {any} */ test) => test.status === status)
			.map((/** @type {any} */ test) => {
				const fault = test.results.findLast((/** @type {any} */ result) => result.error);
				return line(`${spec.file}:${spec.line}`, spec.title, fault?.error.message);
			})
	);
}

/**
 * @param {any} suite
 * @returns {any[]}
 */
function specsOf(suite) {
	return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

// Runners colour their messages; a log that is read later has no use for it.
// eslint-disable-next-line no-control-regex
const COLOUR = /\u001b\[[\d;]*m/g;

/**
 * @param {string} place
 * @param {string} name
 * @param {string} [message]
 */
function line(place, name, message = 'no message') {
	const first = message.replace(COLOUR, '').split('\n', 1)[0];
	return [place, name, first].filter(Boolean).join(' › ');
}
