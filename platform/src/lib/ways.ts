import type { Role } from './server/people/role.ts';

/** Who is signed in, as pages need to know it. */
export type Who = { readonly name: string; readonly role: Role };

/** Whether something that came from a page’s data is that. */
export const isWho = (value: unknown): value is Who =>
	typeof value === 'object' && value !== null && 'name' in value && 'role' in value;

type Way = {
	readonly href: string;
	readonly name: 'mine' | 'teams' | 'people' | 'packages' | 'administration';
	/** Pages that are reached from there. */
	readonly leadsTo?: readonly string[];
	readonly for: readonly Role[];
};

const ways: readonly Way[] = [
	{ href: '/', name: 'mine', for: ['admin', 'manager', 'employee'] },
	{ href: '/teams', name: 'teams', for: ['admin', 'manager'] },
	{ href: '/people', name: 'people', for: ['admin'] },
	{ href: '/packages', name: 'packages', for: ['admin'] },
	{
		href: '/administration',
		name: 'administration',
		leadsTo: ['/log', '/settings', '/mail'],
		for: ['admin'],
	},
];

/** The pages that somebody is led to from everywhere. */
export const waysOf = (role: Role): readonly Way[] => ways.filter((way) => way.for.includes(role));

/**
 * Whether a page is the way's own, or one that is reached from it.
 *
 * @param path with or without a query
 */
export const isOnWay = (way: Way, path: string): boolean => {
	const page = path.split('?')[0] ?? '';
	const isWithin = (href: string): boolean => page === href || page.startsWith(`${href}/`);
	if (way.href === '/') return page === '/';
	return [way.href, ...(way.leadsTo ?? [])].some(isWithin);
};
