/**
 * Who may ask for something at all.
 *
 * `anyone`: also who is not signed in. `person`: who is. `leader`: who leads people, as a manager or an
 * administrator. `admin`: administrators. `course`: nobody, but courses on their stage, each with a key of its own.
 */
export type Right = 'anyone' | 'person' | 'leader' | 'admin' | 'course';

/** Methods of a route; actions of a page are methods too: `POST ?/remove`. */
type Methods = Readonly<Record<string, Right>>;

/**
 * Everything that can be asked for, and by whom. What does not stand here is refused to everybody.
 * Whether it is one's own (an attempt, a team) is for the page to see to.
 */
export const rights: Readonly<Record<string, Methods>> = {
	'/(pages)': { GET: 'person', 'POST ?/open': 'person' },
	'/(pages)/attempts/[id]': { GET: 'person' },
	'/(pages)/courses/[id]': { GET: 'person', 'POST ?/open': 'person', 'POST ?/again': 'person' },
	'/(pages)/courses/[id]/receipt': { GET: 'person' },
	'/(pages)/packages': {
		GET: 'admin',
		'POST ?/import': 'admin',
		'POST ?/open': 'admin',
		'POST ?/again': 'admin',
		'POST ?/remove': 'admin',
	},
	'/(pages)/assign': { GET: 'leader', 'POST ?/preview': 'leader', 'POST ?/send': 'leader' },
	'/(pages)/assignments/[id]': {
		GET: 'leader',
		'POST ?/extend': 'leader',
		'POST ?/withdraw': 'leader',
		'POST ?/tell': 'leader',
		'POST ?/remind': 'leader',
	},
	'/(pages)/duties/[id]': {
		GET: 'leader',
		'POST ?/extend': 'leader',
		'POST ?/exempt': 'leader',
		'POST ?/withdraw': 'leader',
	},
	'/(pages)/teams/[id]': { GET: 'leader' },
	'/(pages)/teams/[id]/remind': { GET: 'leader', 'POST ?/send': 'leader' },
	'/(pages)/teams/[id]/export': { GET: 'leader' },
	'/(pages)/teams/[id]/hard': { GET: 'leader' },
	'/(pages)/packages/courses/[id]': {
		GET: 'admin',
		'POST ?/save': 'admin',
		'POST ?/use': 'admin',
		'POST ?/move': 'admin',
	},
	'/(pages)/administration': { GET: 'admin' },
	'/(pages)/log': { GET: 'admin' },
	'/(pages)/log/export': { GET: 'admin' },
	'/(pages)/settings': { GET: 'admin', 'POST ?/look': 'admin', 'POST ?/save': 'admin' },
	'/(pages)/mail': {
		GET: 'admin',
		'POST ?/again': 'admin',
		'POST ?/anyway': 'admin',
		'POST ?/trial': 'admin',
	},
	'/(pages)/sign-in': { GET: 'anyone' },
	'/(pages)/sign-in/link': { GET: 'anyone', 'POST ?/default': 'anyone' },
	'/(pages)/in/[key]': { GET: 'anyone', 'POST ?/default': 'anyone' },
	'/attempts/[id]/play': { GET: 'person' },
	'/duties/[id]/calendar': { GET: 'person' },
	'/assignments/[id]/calendar': { GET: 'leader' },
	'/language': { POST: 'anyone' },
	'/sign-out': { POST: 'person' },
	'/sign-in/oidc': { GET: 'anyone' },
	'/sign-in/oidc/return': { GET: 'anyone' },

	'/(pages)/people': { GET: 'admin' },
	'/(pages)/people/new': { GET: 'admin', 'POST ?/default': 'admin' },
	'/(pages)/people/[id]': {
		GET: 'admin',
		'POST ?/save': 'admin',
		'POST ?/block': 'admin',
		'POST ?/unblock': 'admin',
		'POST ?/link': 'admin',
		'POST ?/close': 'admin',
		'POST ?/forget': 'admin',
	},
	'/(pages)/people/[id]/erase': { GET: 'admin', 'POST ?/default': 'admin' },
	'/(pages)/people/[id]/export': { GET: 'admin' },
	'/(pages)/people/import': { GET: 'admin', 'POST ?/look': 'admin', 'POST ?/carryOut': 'admin' },
	// What has come of a list, for the one who has brought it.
	'/(pages)/people/imports/[id]': { GET: 'leader', 'POST ?/links': 'leader' },
	'/(pages)/teams': { GET: 'leader', 'POST ?/add': 'admin' },
	'/(pages)/teams/[id]/people': {
		GET: 'leader',
		'POST ?/add': 'leader',
		'POST ?/takeOut': 'leader',
		'POST ?/links': 'leader',
		'POST ?/rename': 'admin',
		'POST ?/remove': 'admin',
	},
	'/(pages)/teams/[id]/import': {
		GET: 'leader',
		'POST ?/look': 'leader',
		'POST ?/carryOut': 'leader',
	},
	'/(pages)/me': { GET: 'person', 'POST ?/out': 'person' },
	'/(pages)/me/export': { GET: 'person' },

	'/stage/[ticket]': { GET: 'course' },
	'/stage/[ticket]/sessions': { POST: 'course' },
	'/stage/[ticket]/commits': { POST: 'course' },
	'/stage/return': { GET: 'course' },
	'/content/[sha256]/[...path]': { GET: 'course' },
	'/cmi5/fetch': { POST: 'course' },
	'/lrs/[...path]': {
		GET: 'course',
		POST: 'course',
		PUT: 'course',
		DELETE: 'course',
		OPTIONS: 'course',
	},
};
