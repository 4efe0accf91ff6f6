import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import { idsInUse } from '../lib/content/index.ts';
import { readLessonFolder } from './lesson-folder.ts';

const head = `# yaml-language-server: $schema=SCHEMA
# Every id that was ever used here, in the order in which it came. An id's place in the list is its
# number in saved records: never delete, rename or move a line. Written by: npm run lint:lessons -- --register
`;

/**
 * Adds the ids that are new to the registries (`ids.yaml`), at the end; touches nothing else. Leaves
 * out what cannot be read: the lint says what is wrong with it.
 * @param folder the lessons folder
 * @returns the ids that were added, as `file: id`
 */
export function registerIds(folder: string): string[] {
	return [...idsInUse(readLessonFolder(folder))].flatMap(([name, ids]) =>
		append(folder, name, ids),
	);
}

function append(folder: string, name: string, ids: readonly string[]): string[] {
	const file = join(folder, name);
	const doc = parseDocument(existsSync(file) ? readFileSync(file, 'utf8') : emptyRegistry(name));
	const list = doc.get('ids');
	if (doc.errors.length > 0 || !isSeq(list)) return [];
	const known = new Set<unknown>(list.toJSON());
	const fresh = ids.filter((id) => !known.has(id));
	list.flow = false;
	for (const id of fresh) list.add(id);
	if (fresh.length > 0) writeFileSync(file, doc.toString());
	return fresh.map((id) => `${name}: ${id}`);
}

function emptyRegistry(name: string): string {
	const up = '../'.repeat(name.split('/').length - 1);
	return `${head.replace('SCHEMA', `${up}schemas/ids.schema.json`)}ids: []\n`;
}
