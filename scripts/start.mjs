// Serves the built Atlas, after installing and building whatever is missing or out of date.
// Needs nothing but Node and npm: packages are imported only once they are installed.
import { runOrExit } from './machine/command.mjs';
import { ensureInstalled } from './machine/install.mjs';
import { freePort, isFree } from './machine/port.mjs';
import { isStale } from './machine/stale.mjs';

const SOURCES = [
	'data',
	'src',
	'scripts/data',
	'scripts/fonts',
	'scripts/world',
	'index.html',
	'package-lock.json',
	'vite.config.ts',
	'svelte.config.js'
];

ensureInstalled();

if (isStale('dist/index.html', SOURCES)) {
	console.log('Building data, base map, fonts and app …');
	runOrExit('npm', ['run', '--silent', 'build']);
}

const wanted = Number(process.env.PORT) || null;
if (wanted && !(await isFree(wanted))) {
	console.error(`Port ${wanted} is taken: set PORT to another one, or leave it out.`);
	process.exit(1);
}
const port = wanted ?? (await freePort(4173));

const { preview } = await import('vite');
await preview({ preview: { host: '127.0.0.1', port, strictPort: true } });
console.log(`\nThe Atlas is at http://localhost:${port}/ (Ctrl+C stops it)`);
