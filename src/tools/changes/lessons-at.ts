import { spawnSync } from 'node:child_process';
import type { SourceFiles } from '../../lib/content/index.ts';
import { isSource } from '../lesson-folder.ts';

/**
 * The lessons as they were at a commit, a tag or a branch, by path below `lessons/`.
 * @param root the project's folder
 * @returns `undefined` when git does not know the name
 */
export function lessonsAt(root: string, name: string): SourceFiles | undefined {
	const git = (...args: readonly string[]) =>
		spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
	const listed = git('ls-tree', '-r', '--name-only', '-z', name, '--', 'lessons/');
	if (listed.status !== 0) return undefined;
	const paths = listed.stdout.split('\0').filter((path) => isSource(path));
	return new Map(
		paths.map((path) => [path.slice('lessons/'.length), git('show', `${name}:${path}`).stdout]),
	);
}
