import { spawnSync } from 'node:child_process';

/**
 * Runs a program in the foreground, its output and input shared with ours.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @returns {number} the exit code; 1 when the program could not run or was killed
 */
export function run(program, args, env = {}) {
	const { status } = spawnSync(program, args, {
		stdio: 'inherit',
		env: { ...process.env, ...env },
		// On Windows npm is a batch file, which only a shell can start.
		shell: process.platform === 'win32'
	});
	return status ?? 1;
}

/**
 * As `run`, but ends this process with the same code when the program fails.
 *
 * @param {string} program
 * @param {string[]} args
 */
export function runOrExit(program, args) {
	const code = run(program, args);
	if (code !== 0) process.exit(code);
}
