import type { PrivacyWords } from './privacy-page.ts';

/** The page about privacy in English. */
export const privacyEn: PrivacyWords = {
	title: 'What is sent, and why',
	lead: 'This page shows everything that the course sends from your device, and what it reads. It is made from the same list that the course itself follows.',
	nothing:
		'This course is not connected to any learning platform. It sends nothing. What you do is saved on your device only.',
	sent: 'What is sent to the learning platform',
	what: 'What',
	why: 'Why',
	where: 'Where it is kept',
	names: 'Its technical name',
	platform: 'In the learning platform',
	only: 'Nothing else is sent, and nothing is sent to anyone but the learning platform. Your employer decides how long it is kept there.',
	level: {
		completion: 'The course is set to tell only whether you have completed it.',
		result: 'The course is set to tell whether you have completed it and how it went.',
		answers:
			'The course is set to tell whether you have completed it, how it went and what you answered.',
	},
	purposes: {
		completion: [
			'Whether you have completed the course',
			'Whoever gave you the course can see it.',
		],
		progress: ['How much of it you have done', 'The learning platform can show how far you are.'],
		attempt: [
			'Your choices, as a short code',
			'You can carry on where you were, on another device too. The code does not say who you are. Anyone who has the files of the course can work out what you chose.',
		],
		place: ['Which lesson you were in last', 'The learning platform can show where you are.'],
		time: [
			'How long the course has been open',
			'Learning platforms add up the time. The course does not judge it.',
		],
		session: ['That you open and close the course', 'Your attempt is still there next time.'],
		score: ['Your best round of the knowledge check, 0–100', 'Your employer has chosen to know.'],
		passed: ['That you have passed the knowledge check', 'Your employer has chosen to know.'],
		objective: ['How each lesson and each core value went', 'Your employer has chosen to know.'],
		answer: [
			'Every choice and answer: the question, what you chose, whether it was right, when, and how long it took',
			'Your employer has chosen to know.',
		],
	},
	read: 'What the course reads from the learning platform',
	readItems: [
		'What it has saved already: the code with your choices, whether you have completed the course, and where you were.',
		'Your language, and whether you are only to look through the course.',
		'What the learning platform calls you. It is used to tell you from others on the same device. It is neither saved nor sent.',
	],
	never: 'What never leaves your device',
	neverItems: [
		'Your self-assessment.',
		'What you write in your own words, such as reflections and your plan.',
		'How sure you were of an answer.',
	],
	device: 'What is kept on your device',
	deviceItems: [
		'A copy of your choices, in case the learning platform does not answer.',
		'What you write for yourself, and which language you have chosen.',
		'You can delete what you have written on the page About the course. Everything goes if you clear the browser’s data for the page.',
	],
};
