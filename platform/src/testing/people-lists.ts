import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeList } from '../lib/server/people/list/decode.ts';

const folder = join(import.meta.dirname, '../../../tests/fixtures/people-lists');

/** A list of invented people, as a file in which somebody might bring it. */
export const listFile = (name: string): Uint8Array => readFileSync(join(folder, name));

/** The same as text. Throws when it is none. */
export const listText = (name: string): string => {
	const decoded = decodeList(listFile(name));
	if (!decoded.ok) throw new Error(`${name}: ${JSON.stringify(decoded.problems)}`);
	return decoded.value;
};
