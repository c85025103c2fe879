import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.wasm': 'application/wasm'
};

/**
 * Serves a folder on a free port of this machine, isolated from other origins: only then does the
 * browser's clock tick in microseconds.
 */
export async function serve(folder: string): Promise<{ url: string; close: () => void }> {
	const server = createServer((request, response) => {
		const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
		const file = join(folder, path === '/' ? 'index.html' : path);
		readFile(file).then(
			(content) =>
				response
					.writeHead(200, {
						'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
						'cross-origin-opener-policy': 'same-origin',
						'cross-origin-embedder-policy': 'require-corp'
					})
					.end(content),
			() => response.writeHead(404).end()
		);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
