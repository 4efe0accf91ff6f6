import type { BaseIssue } from 'valibot';
import type { Sentence } from './issue.ts';

/** What a schema says of a value that does not fit. */
export type ShapeProblem = BaseIssue<unknown>;

/** By the name that a schema's pattern has, by the kind of check, or by the type that is expected. */
const wishes: Readonly<Record<string, Sentence>> = {
	'kebab-case': {
		sv: 'ett id med små bokstäver a–z, siffror och bindestreck',
		en: 'an id of small letters a–z, digits and hyphens',
	},
	claim: { sv: 'en källpunkt som S13', en: 'a claim of the source such as S13' },
	version: { sv: 'tre tal med punkt emellan, som 1.4.0', en: 'three numbers such as 1.4.0' },
	locale: { sv: 'en språkkod som sv eller en', en: 'a language tag such as sv or en' },
	integer: { sv: 'ett heltal', en: 'a whole number' },
	url: { sv: 'en hel webbadress, med https://', en: 'a whole web address, with https://' },
	iso_date: { sv: 'ett datum som 2026-11-22', en: 'a date such as 2026-11-22' },
	entries: { sv: 'en enda talare på varje rad', en: 'one speaker only on each line' },
	string: { sv: 'text (vid behov inom citattecken)', en: 'text (in quotes if need be)' },
	number: { sv: 'ett tal', en: 'a number' },
	Array: { sv: 'en lista', en: 'a list' },
	Object: { sv: 'en grupp av nycklar', en: 'a group of keys' },
};

/** Says what to write instead of a value that does not fit. */
export function wishOf(problem: ShapeProblem): Sentence {
	if (problem.input === '') return { sv: 'Skriv texten.', en: 'Write the text.' };
	const wish =
		wishes[problem.message] ??
		wishes[problem.type] ??
		limitOf(problem) ??
		optionsOf(problem.expected ?? '');
	return { sv: `Skriv ${wish.sv}.`, en: `Write ${wish.en}.` };
}

function limitOf({ type, requirement, input }: ShapeProblem): Sentence | undefined {
	if (typeof requirement !== 'number') return undefined;
	const unit = unitOf(input);
	if (type.startsWith('min_')) {
		return { sv: `minst ${requirement}${unit.sv}`, en: `at least ${requirement}${unit.en}` };
	}
	if (type.startsWith('max_')) {
		return { sv: `högst ${requirement}${unit.sv}`, en: `at most ${requirement}${unit.en}` };
	}
	return undefined;
}

function unitOf(input: unknown): Sentence {
	if (typeof input === 'string') return { sv: ' tecken', en: ' characters' };
	if (Array.isArray(input)) return { sv: ' i listan', en: ' in the list' };
	return { sv: '', en: '' };
}

/** `("a" | "b" | "c")` as an author would say it: a, b eller c. */
function optionsOf(expected: string): Sentence {
	const options = expected.replace(/^\(|\)$/g, '').split(' | ');
	const inWords = (language: 'sv' | 'en') =>
		options.map((option) => wishes[option]?.[language] ?? option.replaceAll('"', ''));
	return { sv: enumerate(inWords('sv'), 'eller'), en: enumerate(inWords('en'), 'or') };
}

function enumerate(words: readonly string[], or: string): string {
	const last = words.at(-1) ?? '';
	return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${or} ${last}`;
}
