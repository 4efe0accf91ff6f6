/** Why a file cannot be used. What a manager reads about it stands with the page's words. */
export type FileProblem =
	| { readonly type: 'empty' }
	/** A workbook (.xlsx, .xls, .ods), not text. */
	| { readonly type: 'workbook' }
	/** A web page; some platforms call theirs .xls. */
	| { readonly type: 'web-page' }
	| { readonly type: 'not-text' }
	| { readonly type: 'too-large'; readonly megabytes: number }
	| { readonly type: 'one-column' }
	| { readonly type: 'no-rows' }
	| { readonly type: 'too-many-rows'; readonly rows: number; readonly most: number }
	/** A quotation mark that is never closed, or that closes at the wrong place. */
	| { readonly type: 'quotes'; readonly line: number };

/** What was asked for, or why there is none. */
export type Outcome<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: FileProblem };

/** What was asked for. */
export function found<T>(value: T): Outcome<T> {
	return { ok: true, value };
}

/** Why there is none. */
export function refused(problem: FileProblem): Outcome<never> {
	return { ok: false, problem };
}
