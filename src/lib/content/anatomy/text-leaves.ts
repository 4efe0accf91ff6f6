import type { Path } from '../reading/yaml-file.ts';

/** Every string in a tree of texts, with where it stands. */
export function leavesOf(
	tree: unknown,
	path: Path = [],
): { readonly path: Path; readonly text: string }[] {
	if (typeof tree === 'string') return [{ path, text: tree }];
	if (Array.isArray(tree)) return tree.flatMap((item, index) => leavesOf(item, [...path, index]));
	if (typeof tree !== 'object' || tree === null) return [];
	return Object.entries(tree).flatMap(([key, value]) => leavesOf(value, [...path, key]));
}

/** The names of `{{placeholders}}`, misspelled ones too: whatever stands between double braces. */
export function placeholdersOf(text: string): string[] {
	return [...text.matchAll(/\{\{\s*(.*?)\s*\}\}/g)].map((match) => match[1] ?? '');
}
