import { addYears, isDay } from './days.ts';
import type { Day } from './days.ts';
import type { DraftProblem } from './draft-form.ts';

/** A day that somebody has written for more time: a day to come, and not in ages; or what is wrong with it. */
export const dayIn = (
	text: string,
	today: Day,
): { readonly day: Day } | { readonly problem: DraftProblem } => {
	if (!isDay(text)) return { problem: 'no-day' };
	if (text < today) return { problem: 'past-day' };
	return text > addYears(today, 3) ? { problem: 'far-day' } : { day: text };
};
