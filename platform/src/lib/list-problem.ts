/** What a column of a list of people may hold. */
export const columns = ['name', 'first', 'last', 'email', 'team', 'role'] as const;
export type Column = (typeof columns)[number];

/** Why a list of people cannot be read at all. Each code has one sentence in each language. */
export type ListProblem =
	| { readonly code: 'nothing' }
	/** Bytes. */
	| { readonly code: 'too-large'; readonly limit: number }
	| { readonly code: 'excel-file' }
	| { readonly code: 'not-text' }
	| { readonly code: 'no-table' }
	| { readonly code: 'no-rows' }
	| { readonly code: 'no-name-column' }
	| { readonly code: 'column-twice'; readonly column: Column }
	| { readonly code: 'too-many-rows'; readonly rows: number; readonly limit: number }
	/** A quotation mark begins a cell and nothing ends it: where the next rows begin cannot be known. */
	| { readonly code: 'quote-open'; readonly row: number }
	| { readonly code: 'quote-inside'; readonly row: number };

/** What is wrong with one row; the row's number stands beside it. */
export type RowProblem =
	| { readonly code: 'name-missing' }
	| { readonly code: 'name-too-long'; readonly limit: number }
	| { readonly code: 'email-malformed'; readonly email: string }
	| { readonly code: 'email-twice'; readonly first: number }
	| { readonly code: 'name-twice'; readonly first: number }
	/** Several people here have the name and no address. */
	| { readonly code: 'namesakes'; readonly name: string }
	| { readonly code: 'role-unknown'; readonly role: string }
	| { readonly code: 'team-too-long'; readonly limit: number }
	| { readonly code: 'still-leads' }
	| { readonly code: 'last-admin' }
	/* A manager's own limits. */
	| { readonly code: 'not-new' }
	| { readonly code: 'team-not-yours'; readonly team: string }
	| { readonly code: 'role-not-yours' };
