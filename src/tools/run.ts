import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The project's folder. */
export const root = join(import.meta.dirname, '../..');

/** Runs an npm script of the project and shows what it prints. @returns its exit code */
export function runScript(name: string, ...args: string[]): number {
	const command = ['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])];
	// On Windows npm is a script, which only a shell can start.
	const shell = process.platform === 'win32';
	const { status } = spawnSync('npm', command, { cwd: root, stdio: 'inherit', shell });
	return status ?? 1;
}
