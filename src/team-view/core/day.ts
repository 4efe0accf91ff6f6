/** A day, written YYYY-MM-DD: two of them compare as texts do. */
export type Day = string;

/** In which order a date of three numbers is written. */
export type DateOrder = 'day-month-year' | 'month-day-year' | 'year-month-day';

/** What a cell says about a day. */
export type ReadDay =
	/** It is no date. */
	| { readonly type: 'none' }
	| { readonly type: 'day'; readonly day: Day }
	/** The day depends on the order: each order that is possible, with the day that it would be. */
	| { readonly type: 'open'; readonly days: ReadonlyMap<DateOrder, Day> };

const NONE: ReadDay = { type: 'none' };
const WEEKDAY =
	'(?:(?:mån|tis|ons|tors|fre|lör|sön|mon|tue|wed|thu|fri|sat|sun)\\p{L}*\\.?,? +)?(?:den +)?';
/** A date may be followed by a time, and by nothing else. */
const TIME = '(?:[ ,t].*\\d[:.]\\d{2}.*)?$';
const FORMS = {
	yearFirst: new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${TIME}`, 'u'),
	compact: /^(\d{4})(\d{2})(\d{2})$/,
	dayName: new RegExp(
		`^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th|:[ea]|\\.)?[ -]+(\\p{L}{3,})\\.?,?[ -]+(\\d{4}|\\d{2})${TIME}`,
		'u',
	),
	nameDay: new RegExp(
		`^${WEEKDAY}(\\p{L}{3,})\\.? +(\\d{1,2})(?:st|nd|rd|th)?,? +(\\d{4})${TIME}`,
		'u',
	),
	numbers: new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})${TIME}`, 'u'),
};
const MONTHS = [
	['januari', 'january'],
	['februari', 'february'],
	['mars', 'march'],
	['april'],
	['maj', 'may'],
	['juni', 'june'],
	['juli', 'july'],
	['augusti', 'august'],
	['september'],
	['oktober', 'october'],
	['november'],
	['december'],
];

/** Reads a date as people and platforms write it, in Swedish and English, with or without a time. */
export function readDay(cell: string): ReadDay {
	const text = cell.trim().toLowerCase();
	// Most cells of a report are no dates.
	if (!/\d/.test(text) || text.length > 60) return NONE;
	return readWords(text) ?? readNumbers(text) ?? NONE;
}

function readWords(text: string): ReadDay | undefined {
	const [, year, , month, day] = FORMS.yearFirst.exec(text) ?? [];
	if (year !== undefined) return certain(year, month, day);
	const compact = FORMS.compact.exec(text);
	if (compact) return certain(compact[1], compact[2], compact[3]);
	const dayName = FORMS.dayName.exec(text);
	if (dayName) return certain(dayName[3], monthOf(dayName[2]), dayName[1]);
	const nameDay = FORMS.nameDay.exec(text);
	return nameDay ? certain(nameDay[3], monthOf(nameDay[1]), nameDay[2]) : undefined;
}

function readNumbers(text: string): ReadDay | undefined {
	const match = FORMS.numbers.exec(text);
	if (!match) return undefined;
	const [, first, sign = '', second, third = ''] = match;
	const days = new Map<DateOrder, Day>();
	const note = (order: DateOrder, ...parts: Parameters<typeof dayOf>) => {
		const day = dayOf(...parts);
		if (day !== undefined) days.set(order, day);
	};
	note('day-month-year', third, second, first);
	// Nobody writes the month first with full stops, or a short year first but with hyphens, as in 26-03-04.
	if (sign !== '.') note('month-day-year', third, first, second);
	if (sign === '-' && third.length === 2) note('year-month-day', first, second, third);
	return days.size === 0 ? NONE : { type: 'open', days };
}

function certain(...parts: Parameters<typeof dayOf>): ReadDay {
	const day = dayOf(...parts);
	return day === undefined ? NONE : { type: 'day', day };
}

function monthOf(word = ''): string {
	return String(MONTHS.findIndex((names) => names.some((name) => name.startsWith(word))) + 1);
}

/** A day of the calendar in which a report can have been written; 1970 is what platforms write for never. */
function dayOf(year = '', month = '', day = ''): Day | undefined {
	const full = year.length === 2 ? `20${year}` : year;
	const written = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const date = new Date(`${written}T00:00:00Z`);
	if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written) return undefined;
	return full < '1990' || full > '2100' ? undefined : written;
}
