import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { Transform } from 'node:stream';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { CONTENTS, readContents } from './contents.ts';
import type { Contents, Part } from './contents.ts';
import { Refusal } from './refusal.ts';
import { checkSeal } from './seal.ts';

/** An open backup that is known to be whole. */
export type Archive = {
	readonly contents: Contents;
	/** The bytes of a part. The stream fails where they are not what was put in. */
	readonly read: (part: Part) => Promise<Readable>;
	readonly close: () => void;
};

const damaged = (): Refusal =>
	new Refusal('This backup is damaged: its parts are not what its list says. Take another one.');

/** Lets through what is so long and has that sum, and fails at the end of anything else. */
const checking = ({ bytes, sha256 }: Part): Transform => {
	const hash = createHash('sha256');
	let seen = 0;
	return new Transform({
		transform(chunk: Buffer, _encoding, done) {
			hash.update(chunk);
			seen += chunk.length;
			done(seen > bytes ? damaged() : null, chunk);
		},
		flush: (done) => done(seen === bytes && hash.digest('hex') === sha256 ? null : damaged()),
	});
};

const entriesOf = async (zip: ZipFile): Promise<ReadonlyMap<string, Entry>> => {
	const entries = new Map<string, Entry>();
	for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
	return entries;
};

const openWith = async (zip: ZipFile): Promise<Archive> => {
	const entries = await entriesOf(zip);
	const entryOf = (name: string): Entry => {
		const entry = entries.get(name);
		if (!entry) throw damaged();
		return entry;
	};
	const list = await zip.openReadStreamPromise(entryOf(CONTENTS));
	const contents = readContents(await text(list));
	for (const { name } of contents.parts) entryOf(name);
	return {
		contents,
		async read(part) {
			const source = await zip.openReadStreamPromise(entryOf(part.name));
			const checked = checking(part);
			// Whoever reads gets the error from the last stream.
			void pipeline(source, checked).catch(() => undefined);
			return checked;
		},
		close: () => zip.close(),
	};
};

const check = async (path: string): Promise<void> => {
	const handle = await open(path);
	try {
		await checkSeal(handle);
	} finally {
		await handle.close();
	}
};

/**
 * Opens a backup, and reads all of it once to see that it is whole.
 *
 * @returns the archive; whoever gets it closes it. Throws a refusal for a file that is anything else
 */
export const openArchive = async (path: string): Promise<Archive> => {
	await check(path);
	const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
	try {
		return await openWith(zip);
	} catch (error) {
		zip.close();
		throw error;
	}
};
