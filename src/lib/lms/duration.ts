const HOUR = 360_000;
const MINUTE = 6_000;
/** The longest time that four digits of hours can say. */
const LONGEST = 9_999 * HOUR + 59 * MINUTE + 5_999;

/**
 * A duration as SCORM 1.2 writes it, `HHHH:MM:SS.SS`, e.g. `0000:05:30.25`. Takes milliseconds.
 * More than four digits of hours cannot be said and are cut. Source: SCORM 1.2 RTE 3.4.2, CMITimespan.
 */
export function cmiTimespan(ms: number): string {
	const { hours, minutes, seconds } = split(hundredths(ms));
	return `${pad(hours, 4)}:${pad(minutes, 2)}:${pad(Math.floor(seconds / 100), 2)}.${pad(seconds % 100, 2)}`;
}

/**
 * A duration as SCORM 2004 writes it, e.g. `PT1H5M30.25S`. Takes milliseconds.
 * Source: SCORM 2004 4th Ed. RTE 4.1.1.7, timeinterval(second,10,2).
 */
export function isoDuration(ms: number): string {
	const { hours, minutes, seconds } = split(hundredths(ms));
	const parts = [hours && `${hours}H`, minutes && `${minutes}M`, seconds && `${seconds / 100}S`];
	return `PT${parts.filter(Boolean).join('') || '0S'}`;
}

/** Rounded before it is split, or 59.995 s would become 60.00 seconds of a minute; no longer than can be said. */
function hundredths(ms: number): number {
	return Number.isFinite(ms) ? Math.min(Math.max(0, Math.round(ms / 10)), LONGEST) : 0;
}

function split(time: number) {
	const hours = Math.floor(time / HOUR);
	const minutes = Math.floor((time % HOUR) / MINUTE);
	return { hours, minutes, seconds: time % MINUTE };
}

function pad(value: number, digits: number): string {
	return String(value).padStart(digits, '0');
}
