import * as v from 'valibot';

/** Ids are kebab-case ASCII, stable for ever, never reused. */
export const id = v.pipe(
	v.string(),
	v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'kebab-case'),
	v.maxLength(40),
	v.description('An id: small letters a–z, digits and hyphens. It never changes.'),
);

/** Whether a text may be an id. */
export function isId(text: string): boolean {
	return v.is(id, text);
}

export const locale = v.pipe(
	v.string(),
	v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'locale'),
	v.description('A language tag, e.g. sv, en, sv-simple.'),
);

export const isoDate = v.pipe(v.string(), v.isoDate(), v.description('A day, written YYYY-MM-DD.'));

export const coreValue = v.pipe(
	v.picklist(['active', 'accessible', 'credible']),
	v.description('The core value that is at stake.'),
);
