import { formatFor } from './format.ts';
import type { Texts } from './sv.ts';

const { some } = formatFor('en-GB');

/** Teams and their people. */
export const teams: Texts['teams'] = {
	title: 'Teams',
	lead: 'A team gets its courses together. Whoever leads the team sees who has begun and who is done.',
	none: 'There are no teams yet. Add the first one below.',
	noneLed: 'You do not lead a team yet. Ask an administrator for help.',
	team: 'Team',
	ledBy: 'Led by',
	nobody: 'Nobody yet',
	members: 'Members',
	people: 'People',
	peopleIn: (team) => `People in ${team}`,
	addTitle: 'Add a team',
	name: 'Name of the team',
	add: 'Add the team',
	notAdded: 'The team has not been added',
	added: (team) => `${team} has been added. Now you can add people.`,
	removed: 'The team is removed. Its people are still here.',
	back: 'To the teams',
	followUp: 'Follow-up',
	place: 'In the team',
	placeWord: { member: 'Member', leads: 'Leads' },
	action: 'Change',
	memberCount: (count) => some(count, 'member', 'members'),
	empty: 'The team has no people yet.',
	takeOut: 'Take out of the team',
	takenOut:
		'The person is no longer in the team, but still on the platform with everything they have done.',
	addPerson: 'Add a new person',
	addPersonHelp: 'They become an employee and a member of the team.',
	onlyNew:
		'Is the person on the platform already? Then only an administrator can put them in the team.',
	onlyNewAdmin: 'Is the person here already? Choose teams on the person’s own page.',
	personIsAdded: 'The person has been added to the team. Make a link so that they can sign in.',
	personNotAdded: 'The person has not been added',
	links: {
		help: 'With a personal link people sign in without a password. Choose who gets a new link.',
		helpManager:
			'With a personal link your employees sign in without a password. Choose who gets a new one. Links for managers are made by an administrator.',
		who: 'Who gets a link?',
		everybody: (count) => `All ${count}`,
		noOne: 'There is nobody here you can make a link for.',
		make: 'Make links',
		notMade: 'No links have been made',
		chooseSome: 'Nobody is chosen. Tick at least one person.',
	},
	change: 'Change the team',
	rename: 'Rename',
	notRenamed: 'The team has not been renamed',
	renamed: 'The team has its new name.',
	removeTitle: 'Remove the team',
	removeWarning:
		'The team disappears. Its people stay, and so does what they have done. This cannot be undone.',
	remove: 'Remove the team',
	problem: (one) => {
		switch (one.code) {
			case 'team-name-missing':
				return 'The name is missing. Enter the name of the team.';
			case 'team-name-too-long':
				return `The name is too long. Use at most ${one.limit} characters.`;
			case 'team-name-taken':
				return 'Another team has that name already. Use another name.';
		}
	},
};
