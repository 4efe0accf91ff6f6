import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { Problem } from '../../problem.ts';
import { isStandard } from '../../standard.ts';
import type { PlatformHost } from '../host.ts';
import { importZip, sha256Of } from './import.ts';
import { wasRemoved } from './packages.ts';

/** What became of one zip of the folder. */
export type FolderNote =
	| {
			readonly type: 'imported' | 'already' | 'removed-before' | 'not-hosted';
			readonly file: string;
	  }
	| { readonly type: 'refused'; readonly file: string; readonly problem: Problem }
	| { readonly type: 'unreadable'; readonly file: string };

// Only what is used here; the course's tool writes more into each entry.
const indexSchema = v.object({
	packages: v.array(
		v.object({
			file: v.pipe(
				v.string(),
				v.check((file) => basename(file) === file && file !== ''),
			),
			standard: v.string(),
		}),
	),
});

type Listed = { readonly file: string; readonly hosted: boolean };

const byIndex = async (folder: string): Promise<readonly Listed[] | undefined> => {
	let raw: string;
	try {
		raw = await readFile(join(folder, 'index.json'), 'utf8');
	} catch {
		return undefined;
	}
	const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), indexSchema), raw);
	if (!parsed.success) return undefined;
	return parsed.output.packages.map(({ file, standard }) => ({
		file,
		hosted: isStandard(standard),
	}));
};

const byName = async (folder: string): Promise<readonly Listed[]> => {
	const names = await readdir(folder).catch(() => []);
	return names
		.filter((name) => name.toLowerCase().endsWith('.zip'))
		.sort()
		.map((file) => ({ file, hosted: true }));
};

const importOne = async (host: PlatformHost, folder: string, one: Listed): Promise<FolderNote> => {
	const { file } = one;
	if (!one.hosted) return { type: 'not-hosted', file };
	try {
		const path = join(folder, file);
		if (await wasRemoved(host.db, await sha256Of(path))) return { type: 'removed-before', file };
		const result = await importZip(host, path);
		if (!result.ok) return { type: 'refused', file, problem: result.problem };
		return { type: result.value.already ? 'already' : 'imported', file };
	} catch {
		return { type: 'unreadable', file };
	}
};

/**
 * Imports the zips of a folder: those that `index.json` lists with a standard that is hosted, or every zip
 * when there is no usable index. One bad zip never stops the others.
 *
 * @returns one note per zip, in order
 */
export const importFolder = async (
	host: PlatformHost,
	folder: string,
): Promise<readonly FolderNote[]> => {
	const listed = (await byIndex(folder)) ?? (await byName(folder));
	const notes: FolderNote[] = [];
	// One after another: two cores, and the order decides which version is the newest.
	for (const one of listed) notes.push(await importOne(host, folder, one));
	return notes;
};
