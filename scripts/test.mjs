// Runs all tests: units and components, then whole stories in a browser against a fresh production
// build. The last line is the total of both. Needs nothing but Node and npm to begin with.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ensureBrowser } from './machine/browser.mjs';
import { run, runOrExit } from './machine/command.mjs';
import { playwrightCounts, vitestCounts } from './machine/counts.mjs';
import { playwrightFailures, unsteady, vitestFailures } from './machine/failures.mjs';
import { ensureInstalled } from './machine/install.mjs';
import { freePort } from './machine/port.mjs';

ensureInstalled();
await ensureBrowser();
runOrExit('npm', ['run', '--silent', 'data']);
runOrExit('npm', ['run', '--silent', 'world']);

const reports = mkdtempSync(join(tmpdir(), 'atlas-tests-'));
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');

const unitCode = run('npx', [
	'vitest',
	'run',
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${unitReport}`
]);
const browserCode = run('npx', ['playwright', 'test', '--reporter=list,json'], {
	PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
	PORT: String(await freePort(4273))
});

const unitRun = readReport(unitReport);
const browserRun = readReport(browserReport);
rmSync(reports, { recursive: true });
const unit = vitestCounts(unitRun, unitCode);
const browser = playwrightCounts(browserRun, browserCode);
const failures = [...vitestFailures(unitRun, process.cwd()), ...playwrightFailures(browserRun)];

const passed = unit.passed + browser.passed;
const failed = unit.failed + browser.failed;
const skipped = unit.skipped + browser.skipped;
console.log();
for (const test of unsteady(browserRun)) console.log(`PASSED ON A SECOND TRY: ${test}`);
for (const failure of failures) console.log(`FAILED: ${failure}`);
console.log(`Units and components: ${unit.passed} passed, ${unit.failed} failed`);
console.log(`Browser: ${browser.passed} passed, ${browser.failed} failed`);
if (skipped > 0) console.log(`Left out: ${skipped}`);
console.log(`Total: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/**
 * @param {string} path
 * @returns {unknown} null when the run ended before it wrote a report
 */
function readReport(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		return null;
	}
}
