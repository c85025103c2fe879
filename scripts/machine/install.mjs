import { runOrExit } from './command.mjs';
import { isStale } from './stale.mjs';

/** Installs the packages of the lock file unless that is done already. */
export function ensureInstalled() {
	// npm writes this file last: a broken installation is made anew.
	if (!isStale('node_modules/.package-lock.json', ['package-lock.json'])) return;
	console.log('Installing packages …');
	// The tools are needed even where NODE_ENV says production.
	runOrExit('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
}
