import { createServer } from 'node:net';

const HOST = '127.0.0.1';

/**
 * @param {number} port
 * @returns {Promise<boolean>} whether a server can listen there now
 */
export function isFree(port) {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', () => resolve(false));
		probe.listen(port, HOST, () => probe.close(() => resolve(true)));
	});
}

/**
 * The first free port from `first` on.
 *
 * @param {number} first
 * @returns {Promise<number>}
 */
export async function freePort(first) {
	let port = first;
	while (!(await isFree(port))) port += 1;
	return port;
}
