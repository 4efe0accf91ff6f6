import { formatFor } from './format.ts';
import type { Texts } from './sv.ts';

const { some } = formatFor('en-GB');

/** The settings: how long things are kept. */
export const settings: Texts['settings'] = {
	title: 'Settings',
	lead: 'Here you decide how long the platform keeps what it knows about people. What is older it deletes automatically, once a day.',
	undecidedTitle: 'Nothing is deleted yet',
	undecided:
		'Nobody has decided how long things are to be kept. In a Swedish municipality they are often public records, which must not be destroyed without a decision. What is chosen below is a suggestion.',
	decidedTitle: 'How long things are kept',
	field: {
		details: 'What courses remember',
		people: 'People who are no longer here',
		records: 'Log and letters',
	},
	help: {
		details:
			'Answers, scores and where somebody is in a course, counted from when it was last open or completed. That the course was completed, and when, stays as proof. Whoever opens it again starts over.',
		people:
			'Whoever has not been signed in for so long and has nothing left to do is erased, with everything kept about them. Administrators are never erased like this.',
		records:
			'Who has done what, which letters have been sent, and links and sign-ins that are over. Letters to somebody who has something left to do stay as long as that is so.',
	},
	months: (count) =>
		count % 12 === 0 ? some(count / 12, 'year', 'years') : some(count, 'month', 'months'),
	never: 'Never deleted',
	look: 'Show what would be deleted',
	lookAgain: 'Show again with what is chosen here',
	refused: 'Nothing has been saved',
	unknown: 'One of the choices cannot be read. Choose again.',
	previewTitle: 'This would be deleted now',
	preview: (what, months) => `${what}: ${months}`,
	nothing: 'Nothing is that old.',
	count: {
		details: (count) => `What courses remember of ${some(count, 'attempt', 'attempts')}`,
		people: (count) => some(count, 'person', 'people'),
		log: (count) => some(count, 'log entry', 'log entries'),
		letters: (count) => some(count, 'letter', 'letters'),
		links: (count) => some(count, 'old link or sign-in', 'old links and sign-ins'),
	},
	tomorrow:
		'If you save now, it applies from tomorrow. Until then you can change your mind. What is gone after that cannot be brought back.',
	save: 'Save',
	saved: 'Saved. It applies from tomorrow.',
};

/** The page that gathers what an administrator sees to more seldom. */
export const administration: Texts['administration'] = {
	title: 'Administration',
	lead: 'Here you look after the platform as a whole.',
	log: 'See who has done what, and when.',
	settings: 'Decide how long things about people are kept.',
	settingsUndecided: 'To do: decide how long things about people are kept. Nothing is deleted yet.',
	mail: 'See how the letters are doing, and try sending one.',
	mailFailed: (count) => `${some(count, 'letter has not arrived', 'letters have not arrived')}.`,
};
