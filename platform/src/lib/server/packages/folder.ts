import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { Problem } from '../../problem.ts';
import { reportings } from '../../reportings.ts';
import { isStandard } from '../../standard.ts';
import type { Hints } from '../courses/versions.ts';
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

const text = v.pipe(v.string(), v.minLength(1));

/** What helps, and is done without where it is something else. */
const hint = <Given, T>(schema: v.GenericSchema<Given, T>) =>
	v.fallback(v.optional(schema), undefined);

/** The level between the two others, by the name that the course's tool has for it. */
const reporting = v.pipe(
	v.string(),
	v.transform((level) => (level === 'result' ? 'score' : level)),
	v.picklist(reportings),
);

// Only what is used here; the course's tool writes more into each entry.
const indexSchema = v.object({
	packages: v.array(
		v.object({
			file: v.pipe(
				v.string(),
				v.check((file) => basename(file) === file && file !== ''),
			),
			standard: v.string(),
			path: hint(text),
			title: hint(v.object({ sv: text, en: text })),
			minutes: hint(v.pipe(v.number(), v.integer(), v.minValue(1))),
			reporting: hint(reporting),
		}),
	),
});

type Listed = { readonly file: string; readonly hosted: boolean; readonly hints: Hints };

/** Of one course in several standards, who assigns sees one: the first of these that is there. */
const preferred = ['scorm2004-4th', 'cmi5', 'scorm2004-3rd', 'scorm12'];

type IndexEntry = v.InferOutput<typeof indexSchema>['packages'][number];

const rank = ({ standard }: IndexEntry): number => {
	const at = preferred.indexOf(standard);
	return at === -1 ? preferred.length : at;
};

const isFirst = (one: IndexEntry, all: readonly IndexEntry[]): boolean =>
	one.path === undefined ||
	all.every((other) => other.path !== one.path || rank(one) <= rank(other));

const hintsOf = (one: IndexEntry, all: readonly IndexEntry[]): Hints => ({
	...(one.title && { title: one.title }),
	...(one.minutes !== undefined && { minutes: one.minutes }),
	...(one.reporting && { reporting: one.reporting }),
	isListed: isFirst(one, all),
});

const byIndex = async (folder: string): Promise<readonly Listed[] | undefined> => {
	let raw: string;
	try {
		raw = await readFile(join(folder, 'index.json'), 'utf8');
	} catch {
		return undefined;
	}
	const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), indexSchema), raw);
	if (!parsed.success) return undefined;
	const { packages } = parsed.output;
	return packages.map((one) => ({
		file: one.file,
		hosted: isStandard(one.standard),
		hints: hintsOf(one, packages),
	}));
};

const byName = async (folder: string): Promise<readonly Listed[]> => {
	const names = await readdir(folder).catch(() => []);
	return names
		.filter((name) => name.toLowerCase().endsWith('.zip'))
		.sort()
		.map((file) => ({ file, hosted: true, hints: {} }));
};

const importOne = async (host: PlatformHost, folder: string, one: Listed): Promise<FolderNote> => {
	const { file } = one;
	if (!one.hosted) return { type: 'not-hosted', file };
	try {
		const path = join(folder, file);
		if (await wasRemoved(host.db, await sha256Of(path))) return { type: 'removed-before', file };
		const result = await importZip(host, path, one.hints);
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
