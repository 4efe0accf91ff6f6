import type { Words } from './sv.ts';

export const questions: Words['questions'] = {
	title: 'Answer this first',
	name: 'Choose a column with names or addresses.',
	status:
		'Choose the column that shows how far each person has come, or the day each person was done.',
	activity:
		'The report has several activities. Choose the one for the course, under How far each person has come.',
	'no-status-words':
		'The column you chose has too many different texts to show how far somebody has come. Choose another.',
	course: 'Which course do you want to see?',
	words: 'What do the words mean?',
	wordsWhy:
		'These words are in the report. Say what they mean, so that everybody is counted right.',
	wordsKnown: 'This is how we read the words in the report. Change what is wrong.',
	wordsOpen: 'Choose what each word means.',
	times: (count) => (count === 1 ? '1 row' : `${count} rows`),
	aNumber: 'A number',
	meaning: {
		done: 'Done',
		started: 'Started',
		'not-started': 'Not started',
		'not-done': 'Not done, the dates show who has begun',
		overdue: 'Late',
		'left-out': 'Leave the person out',
	},
	order: (example) => `How is the date ${example} written?`,
	orderOpen: 'Choose how the dates are written.',
	courseOpen: 'Choose a course.',
};
