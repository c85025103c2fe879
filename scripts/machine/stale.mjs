import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The last change to a file, or to anything in a folder; the folder itself counts, because its own
 * time tells of a deleted file.
 *
 * @param {string} path
 * @returns {number} milliseconds since 1970; 0 when there is nothing at the path
 */
function lastChange(path) {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) return 0;
	if (!stats.isDirectory()) return stats.mtimeMs;
	return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

/**
 * Whether `output` is missing or older than any of the files and folders it is made from.
 *
 * @param {string} output
 * @param {string[]} inputs
 */
export function isStale(output, inputs) {
	const built = lastChange(output);
	return built === 0 || inputs.some((input) => lastChange(input) > built);
}
