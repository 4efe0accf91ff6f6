import { formatFor } from './format.ts';
import type { Texts } from './sv.ts';

const { number, some } = formatFor('en-GB');

/** Where a team finds it hard, in English. */
export const hard: Texts['hard'] = {
	title: 'Where is it hard?',
	lead: 'Here you see which questions in a course are hard for the team. Then you know what to practise together.',
	back: (team) => `To ${team}`,
	course: 'Course',
	show: 'Show',
	notShown: 'There is nothing to show here',
	whyNot: {
		level:
			'The course tells how far each has come, but not which choices they make. Ask the team at your next meeting instead: which choice was hardest?',
		unknown:
			'Nobody has said what the course tells the platform. An administrator can do so on the page of the course.',
		'not-begun':
			'Nobody who got the course through the team has begun yet. Come back when five people are done.',
		'too-few':
			'Of those who got the course through the team, fewer than five are done. With so few, one might work out who chose what. Come back when five are done.',
		'no-answers':
			'Of those who are done, fewer than five have made choices that the course tells about. Come back when more people are done.',
		apart:
			'Those who are done have met different questions, and no question has met five of them. Come back when more people are done.',
	},
	rule: 'You see roughly how many chose what the first time, never who. A question is shown only when at least five people have met it.',
	basis: (people, next) =>
		`The picture is based on the ${number(people)} who were done first, of those who got the course through the team. ${
			next === undefined
				? 'It will not change any more.'
				: `It changes when ${number(next)} are done.`
		}`,
	sum: (few, all) => {
		if (few === 0) return 'No question stands out as hard.';
		return `${number(few)} of ${some(all, 'question', 'questions')} ${few === 1 ? 'is' : 'are'} hard: most people chose something other than what helps most.`;
	},
	question: 'Question',
	best: 'Chose what helps most',
	other: 'Chose something else',
	share: {
		most: 'More than 2 in 3',
		half: 'About half',
		few: 'Fewer than 1 in 3',
	},
	practise: 'Good to practise',
	otherQuestions: 'Other questions',
	codes: 'The course does not say how every question reads. Then its own code stands here.',
	leftOut: (count) =>
		`${some(count, 'more question is', 'more questions are')} not shown, because fewer than five people have met ${count === 1 ? 'it' : 'them'}.`,
	next: 'The next step',
	workshop:
		'Bring up what is hard at your next team meeting. Does the course have Practise together on a big screen? Open it from the page About the course, and practise the same moments without anybody showing their own answers.',
};
