import type { PrintWords } from './sv.ts';

/** The player's words in English that only what is made for paper needs: the text version and the workshop sheets. */
export const printEn: PrintWords = {
	print: 'Print',

	textTitle: 'The course as text',
	textTitleLesson: 'The lesson as text',
	textAbout:
		'This is the whole course on one page: every scene, every answer, what it leads to and why. Read it on the screen, search it in your browser, or print it.',
	textAboutLesson:
		'This is the whole lesson on one page, with every answer. Read it on the screen, search it in your browser, or print it.',
	textAboutPaths:
		'When you play a scene, you only meet what belongs to your own path. Here you find every path. A passage marked “Sometimes” depends on what has happened before.',
	textAboutPrivate: 'Nothing on this page is about you, and nothing you do here is saved.',
	textContents: 'Contents',
	textToContents: 'Back to the contents',
	textOnlyLesson: 'This lesson only',
	textWhole: 'The whole course as text',
	textPlay: 'Open the lesson in the course',
	textSheet: 'Workshop sheet for a team',

	textGoals: 'What you practise here',
	textPeople: 'People',
	textScene: 'Scene {{number}}: {{title}}',
	textEnding: 'Ending {{number}}: {{title}}',
	textSometimes: 'Sometimes',
	textCue: 'After a while',
	textLeads: 'Leads to',
	textLeadsToOne: 'Leads to one of',
	textThen: 'Next comes',
	textThenOne: 'Next comes one of',
	textSent: 'Once the reply has been sent',
	textBoards: 'What is beside the scene',
	textBoardsAbout: 'It fills up as you go. Here you find all that can turn up.',

	textRight: 'Right',
	textWrong: 'Not right',
	textMark: 'To be marked',
	textLeave: 'Fine as it is',
	textOrder: 'The right order',
	textBelongs: 'Belongs to: {{group}}',
	textAlso: 'Fits as well: {{group}}',
	textScale: 'To choose from',
	textExample: 'For example: {{text}}',
	textForYou: 'Answer for yourself, on paper or in your head.',
	textSame: 'The statements are the same as under “{{title}}”.',
	textCheckAbout:
		'In the course, the check draws some of the questions each time. Here you find all of them, with answers.',
	textOtherTopics: 'More from the course',

	sheetTitle: 'Workshop sheet: {{title}}',
	sheetAbout:
		'For a team meeting. It takes 20–30 minutes, there are no scores, and nobody collects anything.',
	sheetScreen: 'Do it on a big screen instead',
	sheetPurpose: 'Why',
	sheetPurposeText:
		'You try out difficult moments together and hear how others think. Then you choose one thing to do in your daily work.',
	sheetSituation: 'The situation',
	sheetInvented: 'The people and the events are made up.',
	sheetHow: 'What to do',
	sheetAlone: 'On your own',
	sheetAloneTime: '3–5 minutes',
	sheetAloneText: 'Read the moments. Choose one card in each, and think about why.',
	sheetPair: 'In pairs',
	sheetPairTime: '5–7 minutes',
	sheetPairText: 'Compare your cards. Then go through the questions for pairs.',
	sheetGroup: 'All together',
	sheetGroupTime: '10–15 minutes',
	sheetGroupText:
		'Begin with the moment where your cards differed most. Whoever leads tells you what each card led to. Finally, agree on one thing to do on Monday.',
	sheetMoment: 'Moment {{number}}: {{title}}',
	sheetCard: 'Card {{letter}}',
	sheetPairQuestions: 'Questions for pairs',
	sheetPairWhy: 'What made you choose that card?',
	sheetPairTired: 'Which card comes most easily on a stressful day?',
	sheetGroupQuestions: 'Questions for everyone',

	sheetLeader: 'For the person leading',
	sheetLeaderBefore:
		'Before: print the first part for everyone, but keep this one to yourself. With twenty minutes, one or two moments are enough.',
	sheetLeaderDuring:
		'Meanwhile: let everyone choose in silence first. Ask how they were thinking, not who was right. Nobody has to share.',
	sheetLeaderAfter:
		'Afterwards: do not collect the sheets, and do not note who chose what. Write down only what you agree on together.',
	sheetLed: 'What the cards led to',
	sheetReflect: 'Something to think about',
	sheetMonday: 'What do we do on Monday?',
	sheetWhat: 'What?',
	sheetWho: 'Who?',
	sheetWhen: 'When?',
	sheetNotice: 'How will we notice that it helps?',
};
