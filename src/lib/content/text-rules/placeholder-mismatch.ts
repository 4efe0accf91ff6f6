import type { Issue } from '../reading/issue.ts';
import { issueAt } from '../reading/lesson-files.ts';
import { leavesOf, placeholdersOf } from '../anatomy/text-leaves.ts';
import type { Words, WordsFile, WordsRule } from '../anatomy/words.ts';
import type { Path } from '../reading/yaml-file.ts';

/** A text whose placeholders (`{{name}}`) differ from those of the course's own locale. */
export const placeholderMismatch: WordsRule = (words) =>
	words.locales.slice(1).flatMap((locale) => mismatchesIn(words, locale));

function mismatchesIn(words: Words, locale: string): Issue[] {
	const [own, other] = [words.files.get(words.locales[0] ?? ''), words.files.get(locale)];
	if (!own || !other) return [];
	const wanted = byPlace(own, words.placeholders);
	const found = byPlace(other, words.placeholders);
	return [...new Set([...wanted.keys(), ...found.keys()])].flatMap((place) => {
		const want = namesOf(wanted.get(place));
		const have = namesOf(found.get(place));
		return want === have ? [] : [mismatch(other, { path: place.split('.'), want, have })];
	});
}

/** A translator may part the paragraphs in another way: what counts is the list that they stand in. */
function byPlace({ data }: WordsFile, known: readonly string[]): Map<string, string[]> {
	const places = new Map<string, string[]>();
	for (const { path, text } of leavesOf(data)) {
		const place = path.filter((part) => typeof part === 'string').join('.');
		const filled = placeholdersOf(text).filter((name) => known.includes(name));
		places.set(place, [...(places.get(place) ?? []), ...filled]);
	}
	return places;
}

function namesOf(names: readonly string[] = []): string {
	return names.toSorted().join(', ');
}

function mismatch(
	{ yaml }: WordsFile,
	{ path, want, have }: { path: Path; want: string; have: string },
): Issue {
	return issueAt(yaml, path, {
		code: 'placeholder-mismatch',
		what: {
			sv: `Här är platshållarna: ${have || 'inga'}. På kursens första språk är de: ${want || 'inga'}.`,
			en: `The placeholders here: ${have || 'none'}. In the course’s first language: ${want || 'none'}.`,
		},
		todo: {
			sv: 'Använd samma platshållare på alla språk. Ordningen är fri.',
			en: 'Use the same placeholders in all languages. Their order is free.',
		},
	});
}
