import * as v from 'valibot';
import type { SourceFiles } from '../reading/reader.ts';
import { fingerprintOf } from './fingerprint.ts';

/** The file that holds the fingerprint of the text that the course builds on. */
export const sourceName = 'source.json';

const schema = v.object({ allowed: v.array(v.string()), windows: v.array(v.string()) });

/** The fingerprint of the text that the course builds on. */
export interface SourceFile {
	/** It cannot be read. */
	readonly broken: boolean;
	/** Phrases that may be quoted: names of values, goals and messages. */
	readonly allowed: readonly string[];
	readonly windows: ReadonlySet<string>;
}

/** Reads the fingerprint; `undefined` when the course has none. */
export function readSource(files: SourceFiles): SourceFile | undefined {
	const text = files.get(sourceName);
	if (text === undefined) return undefined;
	const { success, output } = v.safeParse(schema, parse(text));
	if (!success) return { broken: true, allowed: [], windows: new Set() };
	return { broken: false, allowed: output.allowed, windows: new Set(output.windows) };
}

/**
 * What `source.json` shall hold for a text. The phrases that may be quoted stay as they are.
 * @param before the file as it is, if there is one
 */
export function writeSource(text: string, before: string | undefined): string {
	const { output, success } = v.safeParse(schema, parse(before ?? ''));
	const allowed = success ? output.allowed : [];
	const windows = fingerprintOf(text, allowed);
	return JSON.stringify({ about, allowed, windows }, null, 2) + '\n';
}

const about =
	'Hashes of every eight words in a row of the text that the course builds on, which is not here. Written by: npm run lint:lessons -- --source <file>. The phrases under allowed may be quoted.';

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
