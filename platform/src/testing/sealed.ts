import { open } from 'node:fs/promises';
import { seal, SEAL } from '../lib/server/backup/seal.ts';
import { zipWriter } from '../lib/server/backup/zip-writer.ts';

/** A whole, sealed backup with anything in it. Gives its path. */
export const sealed = async (
	path: string,
	files: Readonly<Record<string, string>>,
): Promise<string> => {
	const handle = await open(path, 'w+');
	const zip = zipWriter(handle);
	for (const [name, text] of Object.entries(files)) await zip.add(name, [Buffer.from(text)]);
	await zip.finish(SEAL);
	await seal(handle);
	await handle.close();
	return path;
};
