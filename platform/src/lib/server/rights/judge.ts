import type { Role } from '../people/role.ts';
import type { Side } from '../origins.ts';
import { rights } from './rights.ts';
import type { Right } from './rights.ts';

/** What is asked for. */
export type Asking = {
	/** SvelteKit's name of the route. */
	readonly route: string;
	readonly method: string;
	/** Of the address: an action of a page stands there as `?/name`. */
	readonly query: URLSearchParams;
};

/** `sign-in`: it might be allowed to somebody, but nobody has said who they are. */
export type Judgement = 'pass' | 'sign-in' | 'forbidden' | 'nowhere';

const actionIn = (query: URLSearchParams): string | undefined =>
	[...query.keys()].find((name) => name.startsWith('/'))?.slice(1);

const rightFor = ({ route, method, query }: Asking): Right | undefined => {
	const methods = Object.hasOwn(rights, route) ? rights[route] : undefined;
	if (!methods) return undefined;
	// A browser may ask for the head of whatever it may get.
	const asked = method === 'HEAD' ? 'GET' : method;
	if (asked !== 'POST') return methods[asked];
	return methods['POST'] ?? methods[`POST ?/${actionIn(query) ?? 'default'}`];
};

const allowed: Readonly<Record<'person' | 'leader' | 'admin', readonly Role[]>> = {
	person: ['admin', 'manager', 'employee'],
	leader: ['admin', 'manager'],
	admin: ['admin'],
};

/**
 * Whether something may be asked for at all. Refuses what nobody has thought of.
 *
 * @param role of who asks; nothing when nobody is signed in
 */
export const judge = (asking: Asking, side: Side, role: Role | undefined): Judgement => {
	const right = rightFor(asking);
	if (right === undefined) return 'nowhere';
	// Courses get nothing of the platform's own, and the platform's pages show nothing of a course's.
	if ((right === 'course') !== (side.type === 'stage')) return 'nowhere';
	if (right === 'course' || right === 'anyone') return 'pass';
	if (role === undefined) return 'sign-in';
	return allowed[right].includes(role) ? 'pass' : 'forbidden';
};
