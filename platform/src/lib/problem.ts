/** The file at the top of a package that says what is in it. */
export type ManifestFile = 'imsmanifest.xml' | 'cmi5.xml';

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
	| {
			readonly code: 'manifest-not-at-root';
			readonly file: ManifestFile;
			readonly folder: string;
	  }
	| { readonly code: 'web-package' }
	| { readonly code: 'other-standard'; readonly standard: string }
	| { readonly code: 'manifest-too-large'; readonly file: ManifestFile }
	| { readonly code: 'manifest-not-xml'; readonly file: ManifestFile }
	| { readonly code: 'manifest-doctype'; readonly file: ManifestFile }
	| { readonly code: 'too-many-parts'; readonly limit: number }
	| { readonly code: 'no-sco' }
	| { readonly code: 'launch-outside'; readonly href: string }
	| { readonly code: 'launch-missing'; readonly href: string }
	| Cmi5Problem
	| { readonly code: 'disk' };

/** What can be wrong in a cmi5.xml alone (cmi5 spec 13.1). `title` is the AU's. */
export type Cmi5Problem =
	| { readonly code: 'course-id' }
	| { readonly code: 'no-au' }
	| { readonly code: 'au-id'; readonly title: string }
	| { readonly code: 'au-id-twice'; readonly id: string }
	| { readonly code: 'au-url-none'; readonly title: string }
	| { readonly code: 'au-url-absolute'; readonly title: string; readonly url: string }
	| { readonly code: 'au-url-reserved'; readonly title: string; readonly name: string }
	| { readonly code: 'move-on'; readonly title: string; readonly value: string }
	| { readonly code: 'mastery-score'; readonly title: string; readonly value: string }
	| { readonly code: 'launch-method'; readonly title: string; readonly value: string };

/** Either what was asked for, or the one problem that stood in the way. */
export type Result<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const refused = (problem: Problem): { readonly ok: false; readonly problem: Problem } => ({
	ok: false,
	problem,
});
