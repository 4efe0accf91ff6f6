import { all, attribute, repeated } from '../../document.ts';
import type { Rules } from '../../rule.ts';

/** As in `xs:language`. */
const LANGUAGE = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/;

/** Titles and descriptions. Source: cmi5 (Quartz, 1st Edition) 13.1 */
export const TEXT_RULES: Rules = {
	'langstring-without-text': ({ root }) =>
		all(root, 'langstring')
			.filter((element) => !element.textContent?.trim())
			.map(() => 'A <langstring> is empty. Write its text, or leave the language out.'),
	'langstring-without-language': ({ root }) =>
		all(root, 'langstring')
			.map((element) => attribute(element, 'lang') ?? '')
			.filter((lang) => !LANGUAGE.test(lang))
			.map((lang) => `The language of a <langstring> is "${lang}". Write it as in lang="sv".`),
	'language-twice': ({ root }) =>
		['title', 'description']
			.flatMap((name) => all(root, name))
			.flatMap((text) => {
				const languages = all(text, 'langstring').map((each) => attribute(each, 'lang') ?? '');
				return repeated(languages).map(
					(lang) => `A <${text.tagName}> has two texts in "${lang}". Keep one.`,
				);
			}),
};
