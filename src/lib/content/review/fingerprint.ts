/**
 * A fingerprint of a text tells whether another text shares a run of words with it, without holding the
 * text itself: only hashes of every eight words in a row. Phrases that may be quoted are left out, and no
 * run goes on across them.
 */

/** So many words in a row are a run. */
const windowSize = 8;

/** A run of words, with the hash of each eight in a row in it. */
interface Window {
	readonly words: readonly string[];
	readonly hash: string;
}

/** The hashes of a text, sorted. @param allowed phrases that may be quoted */
export function fingerprintOf(text: string, allowed: readonly string[]): string[] {
	return [...new Set(windowsOf(text, allowed).map(({ hash }) => hash))].sort();
}

/** The longest run of words that a text shares with the one of the fingerprint; `''` if there is none. */
export function sharedRun(
	text: string,
	fingerprint: ReadonlySet<string>,
	allowed: readonly string[],
): string {
	const runs: string[][] = [];
	let last = false;
	for (const { words, hash } of windowsOf(text, allowed)) {
		const shared = fingerprint.has(hash);
		if (shared && last) runs.at(-1)?.push(words.at(-1) ?? '');
		else if (shared) runs.push([...words]);
		last = shared;
	}
	return runs.sort((a, b) => b.length - a.length)[0]?.join(' ') ?? '';
}

function windowsOf(text: string, allowed: readonly string[]): Window[] {
	return segments(normalise(text), allowed).flatMap((words) =>
		words.slice(windowSize - 1).map((_, index) => {
			const run = words.slice(index, index + windowSize);
			return { words: run, hash: hash(run.join(' ')) };
		}),
	);
}

/** The words between the phrases that may be quoted. */
function segments(words: readonly string[], allowed: readonly string[]): string[][] {
	const phrases = allowed.map((phrase) => normalise(phrase).join(' ')).filter(Boolean);
	if (phrases.length === 0) return [[...words]];
	const longestFirst = phrases.sort((a, b) => b.length - a.length).join('|');
	return ` ${words.join(' ')} `
		.split(new RegExp(`(?<= )(?:${longestFirst})(?= )`, 'u'))
		.map((part) => part.split(' ').filter(Boolean));
}

function normalise(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** FNV-1a twice, from two beginnings: 64 bits are enough to never meet by chance. */
function hash(text: string): string {
	return fnv(text, 0x811c9dc5).toString(36) + '-' + fnv(text, 0x01234567).toString(36);
}

function fnv(text: string, begin: number): number {
	let value = begin;
	for (let index = 0; index < text.length; index++) {
		value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
	}
	return value >>> 0;
}
