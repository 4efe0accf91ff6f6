import type { Problem } from './problem.ts';
import type { Standard } from './standard.ts';

/** The files of a build or a package: contents by name, seen from the root, with `/` between. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** What platforms are known to serve with a type that browsers accept (Moodle: `filetypes.php`). */
const TEXT = ['html', 'js', 'css', 'json', 'svg', 'txt', 'xml', 'xsd', 'dtd', 'vtt'];
/** Already compressed: deflating them again costs time and gives nothing. */
const PACKED = ['png', 'jpg', 'jpeg', 'webp', 'woff2', 'mp3', 'm4a', 'mp4'];
const EVERYWHERE = [...TEXT, ...PACKED];
/** What only the packages of one standard may hold. */
const BESIDES: Partial<Record<Standard, readonly string[]>> = { web: ['webmanifest'] };

const HINTS: Readonly<Record<string, string>> = {
	mjs: 'Platforms serve it as plain text and browsers then refuse it. Name it .js.',
	webmanifest:
		'A course in a platform cannot be installed, and the web packages get theirs by the option "web". Remove it.',
	wasm: 'Platforms do not know its type. Do without it.',
	woff: 'Every browser reads woff2. Use that only.',
	map: 'Source maps are not for learners. Set build.sourcemap to false.',
};

/** True if the file is stored in a zip as it is. */
export function isPacked(name: string): boolean {
	return PACKED.includes(extension(name));
}

/**
 * Checks names only. Servers differ in case, in encoding, in the endings they serve, and ADL's
 * validator does not find names outside ASCII.
 *
 * @param standard what the package is for; left out for the files that all packages have
 * @returns all problems, sorted by name
 */
export function checkNames(names: Iterable<string>, standard?: Standard): Problem[] {
	const sorted = [...names].sort();
	const allowed = [...EVERYWHERE, ...((standard && BESIDES[standard]) ?? [])];
	return [...sorted.flatMap((name) => checkName(name, allowed)), ...checkCase(sorted)];
}

function checkName(name: string, allowed: readonly string[]): Problem[] {
	const found: Problem[] = [];
	if (!/^[A-Za-z0-9._/-]+$/.test(name)) found.push(badCharacter(name));
	if (
		name
			.split('/')
			.slice(0, -1)
			.some((folder) => /^[_.]/.test(folder))
	) {
		found.push({
			rule: 'hidden-folder',
			sentence: `${name} lies in a folder that starts with "_" or ".", which some servers hide. Rename the folder.`,
		});
	}
	if (!allowed.includes(extension(name))) found.push(badExtension(name, allowed));
	return found;
}

function badCharacter(name: string): Problem {
	return {
		rule: 'file-name-not-plain',
		sentence: `The file name "${name}" has a space or a character outside A–Z, a–z, 0–9, ".", "_", "-". Rename the file.`,
	};
}

function badExtension(name: string, allowed: readonly string[]): Problem {
	const hint = HINTS[extension(name)] ?? `Use one of ${allowed.join(', ')}.`;
	return { rule: 'file-type-not-allowed', sentence: `${name} is of a type that fails. ${hint}` };
}

function checkCase(names: readonly string[]): Problem[] {
	const seen = new Map<string, string>();
	return names.flatMap((name) => {
		const twin = seen.get(name.toLowerCase());
		seen.set(name.toLowerCase(), name);
		if (twin === undefined) return [];
		return {
			rule: 'file-names-differ-in-case',
			sentence: `${twin} and ${name} are one file on some servers. Rename one.`,
		};
	});
}

function extension(name: string): string {
	return /\.([^./]+)$/.exec(name)?.[1] ?? '';
}
