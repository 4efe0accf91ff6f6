import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { Refusal } from './refusal.ts';

/*
 * The very end of a backup, where a zip has its comment: the sum of all that stands before. Whoever changes one byte,
 * or cuts the file off, breaks it.
 */

const WORD = 'sha256 ';
const HEX = 64;

/** Bytes of the seal. */
export const SEAL = WORD.length + HEX;

const CHUNK = 1024 * 1024;

const sumUntil = async (handle: FileHandle, end: number): Promise<string> => {
	const hash = createHash('sha256');
	const chunk = Buffer.alloc(CHUNK);
	for (let at = 0; at < end;) {
		const { bytesRead } = await handle.read(chunk, 0, Math.min(CHUNK, end - at), at);
		if (bytesRead === 0) throw new Refusal('The file ended while it was being read.');
		hash.update(chunk.subarray(0, bytesRead));
		at += bytesRead;
	}
	return hash.digest('hex');
};

/** Writes the seal, into the room that is kept for it at the very end. */
export const seal = async (handle: FileHandle): Promise<void> => {
	const end = (await handle.stat()).size - SEAL;
	await handle.write(`${WORD}${await sumUntil(handle, end)}`, end);
};

/** Throws a refusal unless the file is the very same that was sealed. */
export const checkSeal = async (handle: FileHandle): Promise<void> => {
	const { size } = await handle.stat();
	const end = Math.max(0, size - SEAL);
	const found = Buffer.alloc(size - end);
	await handle.read(found, 0, found.length, end);
	const text = found.toString('latin1');
	if (!text.startsWith(WORD))
		throw new Refusal(
			'This is no backup of the platform, or its end is missing. Take the whole file, or another one.',
		);
	if (text !== `${WORD}${await sumUntil(handle, end)}`)
		throw new Refusal(
			'This backup is damaged: it is not as it was when it was made. Take another one.',
		);
};
