const SPAN = /^(\d{1,4}):(\d{2}):(\d{2}(?:\.\d{1,2})?)$/;
const DURATION =
	/^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
// Nobody measures a session in months; the averages keep the sum sensible should one arrive.
const MONTH = 30.4375 * DAY;
const YEAR = 365.25 * DAY;

/**
 * Seconds of a `cmi.core.session_time` (CMITimespan, SCORM 1.2 RTE 3.4.4) or a `cmi.session_time`
 * (timeinterval, SCORM 2004 RTE 4.1.1.7).
 *
 * @returns seconds with fractions; 0 when the text is neither
 */
export const secondsOf = (text: string): number => {
	const span = SPAN.exec(text);
	if (span) return Number(span[1]) * HOUR + Number(span[2]) * MINUTE + Number(span[3]);
	const duration = DURATION.exec(text);
	if (!duration) return 0;
	const units = [YEAR, MONTH, DAY, HOUR, MINUTE, 1];
	return units.reduce((sum, unit, index) => sum + Number(duration[index + 1] ?? 0) * unit, 0);
};

/** Whole hundredths first, so that 59.995 becomes a full minute and never `60.00` seconds. */
const split = (seconds: number): readonly [number, number, number] => {
	const hundredths = Math.max(0, Math.round(seconds * 100));
	return [
		Math.floor(hundredths / (HOUR * 100)),
		Math.floor((hundredths % (HOUR * 100)) / (MINUTE * 100)),
		(hundredths % (MINUTE * 100)) / 100,
	];
};

const two = (value: number): string => String(value).padStart(2, '0');

/** Seconds as a CMITimespan, `HHHH:MM:SS.SS` (1.2). More than 9999 hours stay 9999. */
export const toTimespan = (seconds: number): string => {
	const [hours, minutes, rest] = split(seconds);
	const [whole = '0', fraction] = rest.toFixed(2).replace(/\.00$/, '').split('.');
	const tail = whole.padStart(2, '0') + (fraction ? `.${fraction}` : '');
	return `${String(Math.min(hours, 9999)).padStart(4, '0')}:${two(minutes)}:${tail}`;
};

/** Seconds as a timeinterval, `PT1H5M30.25S` (2004). */
export const toDuration = (seconds: number): string => {
	const [hours, minutes, rest] = split(seconds);
	return `PT${hours}H${minutes}M${rest.toFixed(2).replace(/\.?0+$/, '') || '0'}S`;
};
