import { reportings } from '../../reportings.ts';
import { fieldOf } from '../field.ts';
import type { CourseFacts } from './courses.ts';

export type CourseProblem = 'no-title' | 'no-minutes';

const LONGEST = 200;
const MOST_MINUTES = 6000;

const minutesIn = (text: string): number | undefined | 'wrong' => {
	if (text === '') return undefined;
	const minutes = Number(text);
	return Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES ? minutes : 'wrong';
};

/** What a form says of a course, or everything that is wrong with it. */
export const courseFrom = (form: FormData): CourseFacts | readonly CourseProblem[] => {
	const title = {
		sv: fieldOf(form, 'sv').trim().slice(0, LONGEST),
		en: fieldOf(form, 'en').trim().slice(0, LONGEST),
	};
	const minutes = minutesIn(fieldOf(form, 'minutes').trim());
	const reporting = reportings.find((one) => one === fieldOf(form, 'reporting')) ?? 'unknown';
	const problems: CourseProblem[] = [];
	if (title.sv === '' || title.en === '') problems.push('no-title');
	if (minutes === 'wrong') problems.push('no-minutes');
	if (problems.length > 0 || minutes === 'wrong') return problems;
	return { title, minutes, reporting, isListed: form.has('listed') };
};
