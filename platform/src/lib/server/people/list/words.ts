import type { Column } from '../../../list-problem.ts';
import type { Role } from '../role.ts';

/** Letters alone and small: `E-postadress:` and `epostadress` are the same word. */
const letters = (text: string): string => text.toLocaleLowerCase('sv').replace(/\P{L}/gu, '');

const headers: Readonly<Record<Column, readonly string[]>> = {
	name: ['namn', 'name', 'person', 'fullname', 'fullständigtnamn', 'displayname', 'visningsnamn'],
	first: ['förnamn', 'tilltalsnamn', 'firstname', 'givenname'],
	last: ['efternamn', 'lastname', 'surname', 'familyname'],
	email: [
		...(['epost', 'epostadress', 'mejl', 'mejladress', 'mail', 'mailadress'] as const),
		...(['email', 'emailaddress', 'emailadress'] as const),
	],
	team: [
		...(['team', 'grupp', 'enhet', 'avdelning', 'arbetslag', 'arbetsplats'] as const),
		...(['group', 'unit', 'department', 'workplace'] as const),
	],
	role: ['roll', 'behörighet', 'role'],
};

const roles: Readonly<Record<Role, readonly string[]>> = {
	admin: ['admin', 'administratör', 'administrator'],
	manager: ['chef', 'ledare', 'manager', 'leader'],
	employee: ['medarbetare', 'anställd', 'personal', 'employee', 'staff'],
};

const wordIn = <Key extends string>(
	words: Readonly<Record<Key, readonly string[]>>,
	text: string,
): Key | undefined => {
	const word = letters(text);
	for (const key in words) if (words[key].includes(word)) return key;
	return undefined;
};

/** The column that a header names, in Swedish or English. */
export const columnNamed = (text: string): Column | undefined => wordIn(headers, text);

/** The role that a cell names. */
export const roleNamed = (text: string): Role | undefined => wordIn(roles, text);
