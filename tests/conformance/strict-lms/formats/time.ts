import { matching, type Format } from './format.ts';

/** SCORM 1.2 RTE 3.4.2, CMITime: a time of day, `HH:MM:SS.SS`. */
export const cmiTime: Format = matching(
	/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/,
	'is no time of day HH:MM:SS.SS',
);

/** SCORM 1.2 RTE 3.4.2, CMITimespan: two to four digits of hours, at most two decimals. */
export const cmiTimespan: Format = matching(
	/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/,
	'is no time span HHHH:MM:SS.SS',
);

/** SCORM 2004 4th Ed. RTE 4.1.1.7, timeinterval(second,10,2): no weeks, at most two decimals, never empty. */
export const duration: Format = matching(
	/^P(?!$)(\d+Y)?(\d+M)?(\d+D)?(T(?!$)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,
	'is no duration like PT1H5M30.25S',
);

const TIMESTAMP =
	/^(?<year>\d{4})(-(?<month>\d\d)(-(?<day>\d\d)(T([01]\d|2[0-3])(:[0-5]\d(:[0-5]\d(\.\d{1,2}(Z|[+-]([01]\d|2[0-3])(:[0-5]\d)?)?)?)?)?)?)?)?$/;

/**
 * SCORM 2004 4th Ed. RTE 4.1.1.6, time(second,10,0): 1970 to 2038, at most two decimals, a time zone only after
 * decimals. So `toISOString()` is refused, and `…ssZ` (ADL sample run-time, Moodle 4.5 and 5.1).
 */
export const timestamp: Format = (value) => {
	const groups = TIMESTAMP.exec(value)?.groups;
	const year = Number(groups?.['year']);
	const month = Number(groups?.['month'] ?? 1);
	const day = Number(groups?.['day'] ?? 1);
	const exists =
		year >= 1970 &&
		year <= 2038 &&
		month >= 1 &&
		month <= 12 &&
		day >= 1 &&
		day <= days(year, month);
	return groups && exists
		? undefined
		: { kind: 'form', says: 'is no time like 2026-01-31T12:00:00' };
};

function days(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
