import { openPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { ok, refused } from '../../problem.ts';
import type { Problem, Result } from '../../problem.ts';
import type { Limits } from './limits.ts';
import { nameOf } from './name-bytes.ts';
import { checkName, nameKey, plainName } from './names.ts';

/** One file of a zip whose directory has been judged. */
export type ZipEntry = { readonly name: string; readonly entry: Entry };

/** An open zip. Whoever gets it closes it. */
export type Zip = { readonly file: ZipFile; readonly entries: readonly ZipEntry[] };

const STORED = 0;
const DEFLATED = 8;
const UNIX = 3;
const FILE_TYPE = 0o170000;
const SYMBOLIC_LINK = 0o120000;

const isLink = (entry: Entry): boolean =>
	entry.versionMadeBy >>> 8 === UNIX &&
	((entry.externalFileAttributes >>> 16) & FILE_TYPE) === SYMBOLIC_LINK;

const judgeEntry = (entry: Entry, name: string, limits: Limits): Problem | undefined => {
	if (entry.isEncrypted()) return { code: 'encrypted' };
	if (isLink(entry)) return { code: 'link-inside', name };
	if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED)
		return { code: 'compression-unknown', name };
	return packedTooHard(entry.uncompressedSize, entry.compressedSize, limits)
		? { code: 'packed-too-hard', name }
		: undefined;
};

/** Whether a file of `unpacked` bytes came from suspiciously few. Also asked while unpacking. */
export const packedTooHard = (unpacked: number, packed: number, limits: Limits): boolean =>
	unpacked >= limits.ratioFrom && unpacked > packed * limits.ratio;

const judgeDirectory = async (zip: ZipFile, limits: Limits): Promise<Result<ZipEntry[]>> => {
	if (zip.entryCount > limits.entries)
		return refused({ code: 'too-many-files', limit: limits.entries });
	const entries: ZipEntry[] = [];
	const seen = new Map<string, 'file' | 'folder'>();
	let unpacked = 0;
	let packed = 0;
	for await (const entry of zip.eachEntry()) {
		if (seen.size >= limits.entries)
			return refused({ code: 'too-many-files', limit: limits.entries });
		const name = plainName(nameOf(entry));
		const checked = checkName(name);
		if (!checked.ok) return checked;
		const key = nameKey(name);
		if (seen.has(key)) return refused({ code: 'name-twice', name });
		seen.set(key, name.endsWith('/') ? 'folder' : 'file');
		const problem = judgeEntry(entry, name, limits);
		if (problem) return refused(problem);
		unpacked += entry.uncompressedSize;
		packed += entry.compressedSize;
		if (unpacked > limits.unpacked)
			return refused({ code: 'too-large-unpacked', limit: limits.unpacked });
		if (!name.endsWith('/')) entries.push({ name, entry });
	}
	// More packed bytes than the zip has: entries that share the same bytes, a known kind of bomb.
	if (packed > zip.fileSize) return refused({ code: 'zip-damaged' });
	const clash = entries.find(({ name }) =>
		parents(name).some((folder) => seen.get(folder) === 'file'),
	);
	return clash ? refused({ code: 'name-twice', name: clash.name }) : ok(entries);
};

const parents = (name: string): readonly string[] => {
	const segments = nameKey(name).split('/');
	return segments.slice(0, -1).map((_, index) => segments.slice(0, index + 1).join('/'));
};

const open = async (path: string): Promise<ZipFile | undefined> => {
	try {
		// Names are decoded and judged here, not by the library, so each fault gets its own sentence.
		return await openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false });
	} catch {
		return undefined;
	}
};

/**
 * Opens a zip and judges its directory, before one byte is unpacked.
 *
 * @param path the zip on disk
 * @returns the open zip (close it), or the first problem (then it is closed already)
 */
export const openZip = async (path: string, limits: Limits): Promise<Result<Zip>> => {
	const file = await open(path);
	if (!file) return refused({ code: 'not-zip' });
	let entries: Result<ZipEntry[]> = refused({ code: 'zip-damaged' });
	try {
		entries = await judgeDirectory(file, limits);
	} catch {
		// A directory that cannot be read to its end: the problem above stands.
	}
	if (entries.ok) return ok({ file, entries: entries.value });
	file.close();
	return entries;
};
