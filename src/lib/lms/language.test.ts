import { expect, it } from 'vitest';
import { languageTag } from './language.ts';

it.each([
	['sv', 'sv'],
	['sv-SE', 'sv-SE'],
	['sv_SE', 'sv-SE'],
	[' Swedish ', 'sv'],
	['English', 'en'],
	['', ''],
	['default language', ''],
	['0', ''],
])('a platform that says "%s" means "%s"', (answer, tag) => {
	expect(languageTag(answer)).toBe(tag);
});
