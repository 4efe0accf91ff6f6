import type { Role } from './server/people/role.ts';

/** Who is signed in, as pages need to know it. */
export type Who = { readonly name: string; readonly role: Role };

/** Whether something that came from a page’s data is that. */
export const isWho = (value: unknown): value is Who =>
	typeof value === 'object' && value !== null && 'name' in value && 'role' in value;

type Way = {
	readonly href: string;
	readonly name: 'mine' | 'teams' | 'people' | 'packages' | 'mail';
	readonly for: readonly Role[];
};

const ways: readonly Way[] = [
	{ href: '/', name: 'mine', for: ['admin', 'manager', 'employee'] },
	{ href: '/teams', name: 'teams', for: ['admin', 'manager'] },
	{ href: '/people', name: 'people', for: ['admin'] },
	{ href: '/packages', name: 'packages', for: ['admin'] },
	{ href: '/mail', name: 'mail', for: ['admin'] },
];

/** The pages that somebody is led to from everywhere. */
export const waysOf = (role: Role): readonly Way[] => ways.filter((way) => way.for.includes(role));
