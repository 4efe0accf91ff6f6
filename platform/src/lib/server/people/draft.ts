import { done, hindered } from '../../outcome.ts';
import type { Outcome } from '../../outcome.ts';
import type { PersonProblem } from '../../people-problem.ts';
import { places } from '../../places.ts';
import type { Place } from '../../places.ts';
import { fieldOf } from '../field.ts';
import { readEmail } from './email.ts';
import type { NewPerson } from './people.ts';
import { isRole } from './role.ts';
import { NAME_LIMIT, tidy } from './tidy.ts';

/** What somebody is to be to one team. */
export type PlaceIn = { readonly teamId: number; readonly place: Place };

/** What was typed in the form about a person, good or not. */
export type PersonDraft = {
	readonly name: string;
	readonly email: string;
	readonly role: string;
	readonly places: readonly PlaceIn[];
};

/** The same when it can be kept. */
export type ReadyPerson = NewPerson & { readonly places: readonly PlaceIn[] };

const placesIn = (form: FormData): readonly PlaceIn[] =>
	[...form.keys()].flatMap((key) => {
		const id = /^team-([1-9]\d{0,14})$/.exec(key)?.[1];
		const place = places.find((one) => one === fieldOf(form, key));
		return id === undefined || place === undefined ? [] : [{ teamId: Number(id), place }];
	});

/** Reads the form about a person. */
export const readDraft = (form: FormData): PersonDraft => ({
	name: fieldOf(form, 'name'),
	email: fieldOf(form, 'email'),
	role: fieldOf(form, 'role'),
	places: placesIn(form),
});

/** What is wrong with a name, if anything. */
const judgeName = (name: string): readonly PersonProblem[] => {
	if (name === '') return [{ code: 'name-missing' }];
	return name.length > NAME_LIMIT ? [{ code: 'name-too-long', limit: NAME_LIMIT }] : [];
};

/** Judges what can be judged by what was typed alone. */
export const judgeDraft = (draft: PersonDraft): Outcome<ReadyPerson, PersonProblem> => {
	const name = tidy(draft.name);
	const email = readEmail(draft.email);
	const { role } = draft;
	const problems: readonly PersonProblem[] = [
		...judgeName(name),
		...(email === undefined ? [{ code: 'email-malformed', email: draft.email } as const] : []),
		...(isRole(role) ? [] : [{ code: 'role-unknown' } as const]),
	];
	if (problems.length > 0 || email === undefined || !isRole(role)) return hindered(...problems);
	return done({ name, email: email || undefined, role, places: draft.places });
};
