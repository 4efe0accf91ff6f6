import { formatFor } from './format.ts';
import type { Texts } from './sv.ts';

const { some } = formatFor('en-GB');

const persons = (count: number): string => some(count, 'person', 'people');

/** People: the list, everybody's own page, and personal links. */
export const people: Texts['people'] = {
	title: 'People',
	lead: 'Everybody who can sign in is here. Open a person to change something or make a link.',
	add: 'Add a person',
	addMany: 'Add several from a list',
	search: 'Search by name or e-mail address',
	searchSubmit: 'Search',
	all: 'Show everybody',
	count: persons,
	found: (count, search) =>
		count === 0
			? `Nobody matches “${search}”. Try fewer letters.`
			: `${persons(count)} ${count === 1 ? 'matches' : 'match'} “${search}”.`,
	name: 'Name',
	email: 'E-mail address',
	role: 'Role',
	teams: 'Teams',
	seen: 'Last here',
	never: 'Has not been here',
	noTeam: 'No team',
	noEmail: 'None',
	blocked: 'Blocked',
	leads: (team) => `${team} (leads)`,
	roleWord: { admin: 'Administrator', manager: 'Manager', employee: 'Employee' },
	roleHelp: {
		admin: 'Runs the platform: people, teams and course packages.',
		manager: 'Leads teams and sees who has begun and who is done.',
		employee: 'Takes their courses.',
	},
	pages: 'Pages of the list',
	page: (page, pages) => `Page ${page} of ${pages}`,
	previous: 'Previous page',
	next: 'Next page',
	back: 'To the people',
	form: {
		emailHelp: 'Optional. Without one you hand out the link that the person signs in with.',
		roleRaised:
			'If the person gets a higher role, old links stop working. Make a new one afterwards.',
		teamsHelp: 'A member gets the courses of the team. Whoever leads the team follows it up.',
		noTeams: 'There are no teams yet.',
		otherTeams: (count) => `Other teams (${count})`,
		place: { none: 'Not in it', member: 'Member', leads: 'Leads' },
		add: 'Add the person',
		save: 'Save the changes',
		notAdded: 'The person has not been added',
		notSaved: 'The changes have not been saved',
		kept: 'What you wrote is still there. Put this right and try again.',
		openOther: 'Open the person who has the address',
	},
	details: 'Details',
	added: (name) => `${name} has been added. Make a link so that they can sign in.`,
	saved: 'The changes are saved.',
	block: {
		title: 'Block',
		help: (name) =>
			`${name} is signed out everywhere and cannot come back until you lift the block. Everything that is saved stays.`,
		submit: 'Block the person',
		done: (name) => `${name} is blocked and signed out everywhere.`,
		self: 'You cannot block yourself. Ask another administrator if you need to.',
		liftTitle: 'Lift the block',
		liftHelp: (name) => `${name} is blocked and cannot sign in.`,
		lift: 'Let the person in again',
		lifted: (name) => `${name} can sign in again.`,
	},
	account: {
		title: 'The organisation’s sign-in',
		help: (name) =>
			`${name} signs in with an account of the organisation. Forget the account if they have got a new one.`,
		submit: 'Forget the account',
		done: 'The account is forgotten. The next one with the same e-mail address becomes theirs.',
	},
	problem: (one) => {
		switch (one.code) {
			case 'name-missing':
				return 'The name is missing. Enter a name.';
			case 'name-too-long':
				return `The name is too long. Use at most ${one.limit} characters.`;
			case 'email-malformed':
				return `“${one.email}” is not an e-mail address. Write it as name@example.com, or leave the field empty.`;
			case 'email-taken':
				return one.personId === undefined
					? 'The person is on the platform already. Ask an administrator to put them in the team.'
					: 'Somebody else has the e-mail address already. Use another, or leave the field empty.';
			case 'role-unknown':
				return 'The role is missing. Choose one of the roles.';
			case 'last-admin':
				return 'The person is the only administrator. Make somebody else an administrator first.';
			case 'lead-needs-role':
				return `An employee cannot lead ${one.team}. Change the role, or choose Member.`;
			case 'team-gone':
				return 'One of the teams is no longer there. See which are left and save again.';
		}
	},
};

/** Personal links. */
export const links: Texts['links'] = {
	title: 'Personal links',
	help: (name) =>
		`With the link ${name} signs in without a password. Whoever has the link gets in, so give it to the right person only.`,
	days: 'How long is the link to be valid?',
	dayCount: (days) => some(days, 'day', 'days'),
	make: 'Make a link',
	makeMany: (count) => `Make ${some(count, 'link', 'links')}`,
	none: 'There are no links yet.',
	created: 'Made',
	expires: 'Valid until',
	used: 'Last used',
	state: 'State',
	unused: 'Not used',
	stateWord: { good: 'Valid', expired: 'Too old', revoked: 'Closed', used: 'Used' },
	close: 'Close the link',
	closeAll: 'Close all links',
	closeHelp: 'When you close a link, whoever has used it is signed out.',
	closed: 'The link is closed. Whoever had signed in with it is signed out.',
	closedAll: 'All links are closed. Whoever had signed in with them is signed out.',
	sheet: 'Links to hand out',
	sheetOne: (name) => `A link for ${name}`,
	once: 'The link is shown only now. Copy the address or print the page before you leave it.',
	onceMany:
		'The links are shown only now. Print the page before you leave it. Each person has a box of their own to cut out.',
	copy: 'Address to copy',
	how: 'Open the address, or scan the code with a phone.',
	yours: 'The link is personal. Let nobody else use it.',
	until: (day) => `Valid until ${day}`,
	backTo: (name) => `Back to ${name}`,
	qr: 'The code leads to the address above.',
};
