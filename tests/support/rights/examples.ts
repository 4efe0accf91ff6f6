import type { Asker, World } from './world.ts';

/** An address of a route that leads to something real, for whoever asks; else a refusal would prove nothing. */
type Example = (world: World, asker: Asker) => string;

/** What an administrator may change or remove is the spare; nobody else has any of it. */
const team: Example = ({ own, spare }, asker) =>
	`/teams/${asker === 'admin' ? spare.team : own.team}`;

const attempt: Example = ({ attempts, own }, asker) =>
	`/attempts/${asker === 'nobody' ? own.attempt : attempts[asker]}`;

/** An example for each route of the table of rights. A new route brings one. */
export const examples: Readonly<Record<string, Example>> = {
	'/(pages)': () => '/',
	'/(pages)/attempts/[id]': attempt,
	'/(pages)/courses/[id]': ({ course }) => `/courses/${course}`,
	'/(pages)/courses/[id]/receipt': ({ course }) => `/courses/${course}/receipt`,
	'/(pages)/packages': () => '/packages',
	'/(pages)/assign': () => '/assign',
	'/(pages)/assignments/[id]': ({ own }) => `/assignments/${own.assignment}`,
	'/(pages)/duties/[id]': ({ own }) => `/duties/${own.duty}`,
	'/(pages)/teams/[id]': team,
	'/(pages)/teams/[id]/export': (...of) => `${team(...of)}/export`,
	'/(pages)/teams/[id]/hard': (...of) => `${team(...of)}/hard`,
	'/(pages)/teams/[id]/remind': (...of) => `${team(...of)}/remind`,
	'/(pages)/teams/[id]/people': (...of) => `${team(...of)}/people`,
	'/(pages)/teams/[id]/import': (...of) => `${team(...of)}/import`,
	'/(pages)/packages/courses/[id]': ({ notGiven }) => `/packages/courses/${notGiven}`,
	'/(pages)/mail': () => '/mail',
	'/(pages)/sign-in': () => '/sign-in',
	'/(pages)/sign-in/link': () => '/sign-in/link',
	'/(pages)/in/[key]': ({ key }) => `/in/${key}`,
	'/(pages)/people': () => '/people',
	'/(pages)/people/new': () => '/people/new',
	'/(pages)/people/[id]': ({ spare }) => `/people/${spare.person}`,
	'/(pages)/people/[id]/erase': ({ spare }) => `/people/${spare.person}/erase`,
	'/(pages)/people/[id]/export': ({ spare }) => `/people/${spare.person}/export`,
	'/(pages)/people/import': () => '/people/import',
	'/(pages)/people/imports/[id]': ({ imports }, asker) =>
		`/people/imports/${imports[asker === 'admin' ? 'admin' : 'manager']}`,
	'/(pages)/teams': () => '/teams',
	'/(pages)/me': () => '/me',
	'/(pages)/me/export': () => '/me/export',
	'/(pages)/administration': () => '/administration',
	'/(pages)/log': () => '/log',
	'/(pages)/log/export': () => '/log/export',
	'/(pages)/settings': () => '/settings',
	'/attempts/[id]/play': (...of) => `${attempt(...of)}/play`,
	'/duties/[id]/calendar': ({ duties, own }, asker) =>
		`/duties/${asker === 'nobody' ? own.duty : duties[asker]}/calendar`,
	'/assignments/[id]/calendar': ({ own }) => `/assignments/${own.assignment}/calendar`,
	'/language': () => '/language',
	'/sign-out': () => '/sign-out',
	'/sign-in/oidc': () => '/sign-in/oidc',
	'/sign-in/oidc/return': () => '/sign-in/oidc/return',
	'/stage/[ticket]': ({ ticket }) => `/stage/${ticket}`,
	'/stage/[ticket]/sessions': ({ ticket }) => `/stage/${ticket}/sessions`,
	'/stage/[ticket]/commits': ({ ticket }) => `/stage/${ticket}/commits`,
	'/stage/return': () => '/stage/return',
	'/content/[sha256]/[...path]': ({ sha256 }) => `/content/${sha256}/index.html`,
	'/cmi5/fetch': () => '/cmi5/fetch?key=unknown',
	'/lrs/[...path]': () => '/lrs/about',
};

/** The same of others: what the employee or the manager of the one team has no business with. */
export const othersThings: Readonly<Record<string, (world: World) => string>> = {
	'/(pages)/attempts/[id]': ({ other }) => `/attempts/${other.attempt}`,
	'/attempts/[id]/play': ({ other }) => `/attempts/${other.attempt}/play`,
	'/(pages)/courses/[id]': ({ notGiven }) => `/courses/${notGiven}`,
	'/(pages)/courses/[id]/receipt': ({ notGiven }) => `/courses/${notGiven}/receipt`,
	'/(pages)/assignments/[id]': ({ other }) => `/assignments/${other.assignment}`,
	'/assignments/[id]/calendar': ({ other }) => `/assignments/${other.assignment}/calendar`,
	'/(pages)/duties/[id]': ({ other }) => `/duties/${other.duty}`,
	'/duties/[id]/calendar': ({ other }) => `/duties/${other.duty}/calendar`,
	'/(pages)/people/imports/[id]': ({ other }) => `/people/imports/${other.import}`,
	'/(pages)/teams/[id]': ({ other }) => `/teams/${other.team}`,
	'/(pages)/teams/[id]/export': ({ other }) => `/teams/${other.team}/export`,
	'/(pages)/teams/[id]/hard': ({ other }) => `/teams/${other.team}/hard`,
	'/(pages)/teams/[id]/remind': ({ other }) => `/teams/${other.team}/remind`,
	'/(pages)/teams/[id]/people': ({ other }) => `/teams/${other.team}/people`,
	'/(pages)/teams/[id]/import': ({ other }) => `/teams/${other.team}/import`,
};
