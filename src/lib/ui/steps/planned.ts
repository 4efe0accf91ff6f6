import type { CalendarEvent } from './calendar-file.ts';

/** The learner's next step, as the notebook keeps it. */
export interface Planned {
	/** An idea's id, {@link ownIdea}, or `''` for none yet. */
	readonly idea: string;
	/** In the learner's own words. */
	readonly own: string;
	/** As a date field has it: `2026-12-01`, or `''`. */
	readonly date: string;
	/** As a time field has it: `12:30`, or `''`. */
	readonly time: string;
	readonly with: string;
}

/** Instead of an idea's id. No idea can have it: ids are small letters. */
export const ownIdea = 'OWN';

export const nothingPlanned: Planned = { idea: '', own: '', date: '', time: '', with: '' };

/** Reads what the notebook keeps; what cannot be read is as if nothing were planned. */
export function readPlan(note: string): Planned {
	try {
		const found: unknown = JSON.parse(note === '' ? '{}' : note);
		const entries = new Map(Object.entries(found ?? {}));
		const text = (key: keyof Planned) => {
			const value: unknown = entries.get(key);
			return typeof value === 'string' ? value : '';
		};
		return {
			idea: text('idea'),
			own: text('own'),
			date: text('date'),
			time: text('time'),
			with: text('with'),
		};
	} catch {
		return nothingPlanned;
	}
}

/** When it is to happen, in the learner's own time; `undefined` while there is no day. */
export function startOfPlan({ date, time }: Planned, weeksLater = 0): Date | undefined {
	if (date === '') return undefined;
	const start = new Date(`${date}T${time === '' ? '00:00' : time}`);
	if (Number.isNaN(start.getTime())) return undefined;
	// Days, not hours: the clock may be put forward or back in between.
	start.setDate(start.getDate() + weeksLater * 7);
	return start;
}

interface Words {
	readonly step: string;
	readonly about: string;
	readonly followUp: string;
	readonly followUpAbout: string;
}

/** The step itself, and the reminder of the follow-up some weeks later. */
export function eventsOfPlan(
	plan: Planned,
	{ uid, weeks, words }: { readonly uid: string; readonly weeks: number; readonly words: Words },
): CalendarEvent[] {
	const start = startOfPlan(plan);
	const later = startOfPlan(plan, weeks);
	if (!start || !later) return [];
	const length = plan.time === '' ? {} : { minutes: 30 };
	return [
		{
			uid: `${uid}.step@ogonblick`,
			start,
			...length,
			summary: words.step,
			description: words.about,
		},
		{
			uid: `${uid}.follow-up@ogonblick`,
			start: later,
			...length,
			summary: words.followUp,
			description: words.followUpAbout,
		},
	];
}
