import type { Texts } from './sv.ts';

/** Letters to those who take a course, in English. */
export const letters: Texts['letters'] = {
	hello: (name) => `Hello ${name},`,
	helloAll: 'Hello,',
	bye: (name) => `Kind regards,\n${name}`,
	minutes: (count) => `Takes about ${count} minutes.`,
	due: (day) => `Please finish by ${day}.`,
	wasDue: (day) => `Was due on ${day}.`,
	says: (name) => `${name} writes:`,
	saysNobody: 'A message for you:',
	openLink: 'Open your personal link whenever it suits you:',
	openAddress: 'Sign in whenever it suits you:',
	openEither: 'Open your personal link, or sign in here:',
	linkIsYours: (ask) =>
		`The link is yours alone, so please do not pass it on. If it stops working, get a new one here:\n${ask}`,
	noLink: 'No link? Just tell me.',
	pause: ({ count }) =>
		`You can close ${count === 1 ? 'the course' : 'a course'} at any time and carry on where you were.`,
	inCalendar: 'Open the attached file to put the day in your calendar.',

	assigned: {
		subject: ({ title, count }) =>
			count === 1 ? `A new course for you: ${title}` : `${count} new courses for you`,
		lead: ({ count }, from) => {
			const courses = count === 1 ? 'a course' : `${count} courses`;
			return from === undefined
				? `You have been given ${courses}:`
				: `${from} asks you to take ${courses}:`;
		},
		leadOwn: ({ count }) =>
			`I would like you to take ${count === 1 ? 'this course' : `these ${count} courses`}:`,
	},

	reminder: {
		subject: {
			'not-started': ({ title, count }) =>
				count === 1 ? `“${title}” is waiting for you` : `${count} courses are waiting for you`,
			started: ({ title, count }) =>
				count === 1 ? `Carry on with “${title}”` : 'Carry on where you were',
			late: ({ title, count }) =>
				count === 1 ? `“${title}” is still open` : `${count} courses are still open to you`,
			any: ({ title, count }) =>
				count === 1 ? `Reminder: ${title}` : `Reminder of ${count} courses`,
		},
		lead: {
			'not-started': ({ count }) =>
				`You have ${count === 1 ? 'a course' : `${count} courses`} waiting. There is no need to do it all at once. Start with a little, and next time you carry on where you were.`,
			started: ({ count }) =>
				`Good to see that you have started! What you have done is saved, so you carry on where you were. ${count === 1 ? 'This is the course:' : 'This is what is left:'}`,
			late: ({ count }) =>
				count === 1
					? 'The day when the course was due has passed. That happens easily when there is a lot going on. The course is still open to you.'
					: `You have ${count} courses left, and the day has passed for at least one of them. That happens easily when there is a lot going on. The courses are still open to you.`,
			any: ({ count }) =>
				`You have ${count === 1 ? 'a course' : `${count} courses`} left. Have you started already? What you have done is saved, so you carry on where you were.`,
		},
		moreTime: (from) =>
			`Do you need more time? Tell ${from ?? 'your manager'}, and agree on a new day.`,
		moreTimeOwn:
			'Do you need more time, is your link gone, or is something not working? Just tell me.',
	},

	link: {
		subject: (platform) => `Your link to the ${platform}`,
		lead: 'Here is the link you asked for. Open it to sign in:',
		once: 'The link works once, within a day. It is yours alone, so please do not pass it on.',
		notYou: 'Did you not ask for a link? Then there is nothing you need to do.',
	},

	done: {
		subject: (title) => `Thank you! You have finished “${title}”`,
		lead: (title, day) =>
			`You finished the course “${title}” on ${day}. Thank you for taking the time!`,
		again: 'Want to look at something again? The course is open to you:',
	},

	trial: {
		subject: (platform) => `Test letter from the ${platform}`,
		lead: (platform) =>
			`This is a test. If you can read it, mail gets through. The ${platform} is here:`,
	},

	calendar: {
		title: (course) => `Last day: ${course}`,
		titleFor: (teams, course) => `Last day for ${teams}: ${course}`,
		open: 'Open the course here:',
		follow: 'See how it is going here:',
	},
};
