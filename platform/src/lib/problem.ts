/**
 * Why a package was refused. A value, never an exception: each code has one sentence in each
 * language (`texts/`), and the sentence says what to do.
 */
export type Problem =
	| { readonly code: 'no-file' }
	| { readonly code: 'upload-too-large'; readonly limit: number }
	| { readonly code: 'not-zip' }
	| { readonly code: 'zip-damaged' }
	| { readonly code: 'encrypted' }
	| { readonly code: 'compression-unknown'; readonly name: string }
	| { readonly code: 'path-outside'; readonly name: string }
	| { readonly code: 'name-unusable'; readonly name: string }
	| { readonly code: 'link-inside'; readonly name: string }
	| { readonly code: 'name-twice'; readonly name: string }
	| { readonly code: 'too-many-files'; readonly limit: number }
	| { readonly code: 'too-large-unpacked'; readonly limit: number }
	| { readonly code: 'packed-too-hard'; readonly name: string }
	| { readonly code: 'manifest-missing' }
	| { readonly code: 'manifest-not-at-root'; readonly folder: string }
	| { readonly code: 'web-package' }
	| { readonly code: 'other-standard'; readonly standard: string }
	| { readonly code: 'manifest-too-large' }
	| { readonly code: 'manifest-not-xml' }
	| { readonly code: 'manifest-doctype' }
	| { readonly code: 'no-sco' }
	| { readonly code: 'many-scos'; readonly count: number }
	| { readonly code: 'launch-outside'; readonly href: string }
	| { readonly code: 'launch-missing'; readonly href: string }
	| { readonly code: 'disk' };

/** Either what was asked for, or the one problem that stood in the way. */
export type Result<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const refused = (problem: Problem): { readonly ok: false; readonly problem: Problem } => ({
	ok: false,
	problem,
});
