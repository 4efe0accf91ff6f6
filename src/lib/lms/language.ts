const TAG = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;

/** Platforms also answer with names; these are the ones that lead to a language this course can have. */
const names: Readonly<Record<string, string>> = {
	swedish: 'sv',
	svenska: 'sv',
	english: 'en',
	engelska: 'en',
};

/**
 * Reads the learner's preferred language tolerantly: `sv`, `sv_SE`, `Swedish`. Gives a BCP 47 tag, or `''`.
 * Neither standard checks it: SCORM 1.2 RTE 3.4.4 says CMIString255, SCORM 2004 a language_type that many ignore.
 */
export function languageTag(answer: string): string {
	const tag = answer.trim().replaceAll('_', '-');
	return names[tag.toLowerCase()] ?? (TAG.test(tag) ? tag : '');
}
