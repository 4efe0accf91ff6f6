import { all, atMost, matching, type Format } from './format.ts';

const LANGUAGE = /^([a-zA-Z]{2,3}|i|x)(-[a-zA-Z0-9]{1,8})*$/;
const DELIMITED = /^\{lang=([^}]*)\}/;

/** SCORM 1.2 RTE 3.4.2, CMIString255 and CMIString4096: printable ISO 646 characters. */
export function cmiString(most: number): Format {
	return all(atMost(most), matching(/^[\x20-\x7e]*$/, 'is not ASCII'));
}

/** SCORM 2004 4th Ed. RTE 4.1.1.1, characterstring: beyond the smallest permitted maximum nothing is promised. */
export function characters(most: number): Format {
	return atMost(most);
}

/** SCORM 2004 4th Ed. RTE 4.1.1.3, language_type. */
export const language: Format = all(
	atMost(250),
	matching(new RegExp(`${LANGUAGE.source}|^$`), 'is no language tag'),
);

/** SCORM 2004 4th Ed. RTE 4.1.1.2, localized_string_type: the delimiter does not count. */
export function localized(most: number): Format {
	return (value) => {
		const delimiter = DELIMITED.exec(value);
		if (value.startsWith('{lang=') && !LANGUAGE.test(delimiter?.[1] ?? '')) {
			return { kind: 'form', says: 'names no language between {lang= and }' };
		}
		return atMost(most)(value.slice(delimiter?.[0].length ?? 0));
	};
}
