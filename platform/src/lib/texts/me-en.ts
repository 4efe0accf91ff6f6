import type { Texts } from './sv.ts';

/** The page about oneself. */
export const me: Texts['me'] = {
	title: 'About you',
	lead: 'This is what the platform keeps about you.',
	details: 'Your details',
	wrong: 'Is something wrong? Tell your manager, or whoever runs the platform.',
	courses: 'Your courses',
	coursesKept:
		'The platform keeps how far you have come in each course, and what the course itself wants to remember. Whoever leads your team sees whether you have begun and whether you are done, never what you answered. A course may also tell about answers. Then the leader sees roughly how it went for at least five people together.',
	toCourses: 'See your courses',
	language: 'Your language',
	languageHelp: 'The pages here are in the language you choose. Courses are told what you chose.',
	saveLanguage: 'Save the language',
	links: 'Links for you',
	linksHelp: 'The addresses themselves are not kept, only that the links exist.',
	signIns: 'Where you are signed in',
	signInsHelp: 'You are signed in here at the moment.',
	since: 'Signed in',
	seen: 'Last here',
	how: 'How',
	byLink: 'Personal link',
	byAccount: 'The organisation’s sign-in',
	thisOne: 'The one you are using',
	out: 'Sign out everywhere',
	outHelp: 'Borrowed a computer, or lost your phone? Sign out everywhere, here too.',
};
