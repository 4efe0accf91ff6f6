import { describe, expect, it, test } from 'vitest';
import { en as shellEn } from './en.ts';
import { lessonWords } from './lessons/index.ts';
import { printWords } from './print/index.ts';
import { sv as shellSv } from './sv.ts';
import { workshopWords } from './workshop/index.ts';

const sv = { ...shellSv, ...lessonWords['sv'], ...printWords['sv'], ...workshopWords['sv'] };
const en = { ...shellEn, ...lessonWords['en'], ...printWords['en'], ...workshopWords['en'] };

const locales: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
	['sv', sv],
	['en', en],
];

const gapsOf = (text: string | undefined) =>
	[...(text ?? '').matchAll(/\{\{(.*?)\}\}/g)].map(([, name]) => name).sort();

/** The keys that have a plural, without their endings. */
const plurals = [...new Set(Object.keys(sv).flatMap((key) => /^(.+)_other$/.exec(key)?.[1] ?? []))];

describe.each(locales)('the player’s words in %s', (locale, words) => {
	it('are the same as in Swedish, and none is empty', () => {
		expect(Object.keys(words)).toEqual(Object.keys(sv));
		expect(Object.entries(words).filter(([, text]) => text.trim() === '')).toEqual([]);
	});

	test.each(Object.entries(sv))('%s has the same gaps as in Swedish', (key, swedish) => {
		expect(gapsOf(words[key])).toEqual(gapsOf(swedish));
	});

	it('have no gap with a stray brace or space', () => {
		const stray = Object.entries(words).filter(([, text]) =>
			/[{}]/.test(text.replaceAll(/\{\{[a-z]+\}\}/g, '')),
		);
		expect(stray).toEqual([]);
	});

	test.each(plurals)('%s has every plural that the language needs', (stem) => {
		const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
		expect(pluralCategories.filter((category) => !words[`${stem}_${category}`])).toEqual([]);
	});
});
