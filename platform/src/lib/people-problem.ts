/**
 * Why somebody was not added or changed as asked. A value, never an exception: each code has one
 * sentence in each language (`texts/`), and the sentence says what to do.
 */
export type PersonProblem =
	| { readonly code: 'name-missing' }
	| { readonly code: 'name-too-long'; readonly limit: number }
	| { readonly code: 'email-malformed'; readonly email: string }
	/** Another has it. `personId`: who, where the one who asks may see them. */
	| { readonly code: 'email-taken'; readonly personId: number | undefined }
	| { readonly code: 'role-unknown' }
	| { readonly code: 'last-admin' }
	| { readonly code: 'lead-needs-role'; readonly team: string }
	| { readonly code: 'team-gone' };

/** The same of a team. */
export type TeamProblem =
	| { readonly code: 'team-name-missing' }
	| { readonly code: 'team-name-too-long'; readonly limit: number }
	| { readonly code: 'team-name-taken' };

/** The fields of the form that a problem leads to. */
export type PersonField = 'name' | 'email' | 'role' | 'teams';

const fields: Readonly<Record<PersonProblem['code'], PersonField>> = {
	'name-missing': 'name',
	'name-too-long': 'name',
	'email-malformed': 'email',
	'email-taken': 'email',
	'role-unknown': 'role',
	'last-admin': 'role',
	'lead-needs-role': 'teams',
	'team-gone': 'teams',
};

/** Where a problem is put right. */
export const fieldOfProblem = ({ code }: PersonProblem): PersonField => fields[code];
