import type { Role } from './server/people/role.ts';

/** Who is signed in, as pages need to know it. */
export type Who = { readonly name: string; readonly role: Role };

type Way = {
	readonly href: string;
	readonly name: 'mine' | 'packages';
	readonly for: readonly Role[];
};

const ways: readonly Way[] = [
	{ href: '/', name: 'mine', for: ['admin', 'manager', 'employee'] },
	{ href: '/packages', name: 'packages', for: ['admin'] },
];

/** The pages that somebody is led to from everywhere. */
export const waysOf = (role: Role): readonly Way[] => ways.filter((way) => way.for.includes(role));
