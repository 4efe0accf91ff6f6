/** Times as hundredths of a second, and back: a platform adds up what the sessions took. */
const SECOND = 100;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** SCORM 1.2 RTE 3.4.4, total_time: the platform adds what the course says to what there was. */
export function addTimespans(total: string, session: string): string {
	const sum = ofTimespan(total) + ofTimespan(session);
	const part = (size: number, within: number, digits: number) =>
		String(Math.floor((sum % within) / size)).padStart(digits, '0');
	const clock = [part(HOUR, Infinity, 4), part(MINUTE, HOUR, 2), part(SECOND, MINUTE, 2)];
	return `${clock.join(':')}.${part(1, SECOND, 2)}`;
}

/** SCORM 2004 4th Ed. RTE 4.2.25: the sum of all session times of the attempt. */
export function addDurations(total: string, session: string): string {
	const sum = ofDuration(total) + ofDuration(session);
	const hours = Math.floor(sum / HOUR);
	const minutes = Math.floor((sum % HOUR) / MINUTE);
	return `PT${hours}H${minutes}M${(sum % MINUTE) / SECOND}S`;
}

function ofTimespan(text: string): number {
	const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
	return hours * HOUR + minutes * MINUTE + Math.round(seconds * SECOND);
}

const PARTS = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/;
const SIZES = [365 * DAY, 30 * DAY, DAY, HOUR, MINUTE, SECOND] as const;

function ofDuration(text: string): number {
	const parts = PARTS.exec(text)?.slice(1) ?? [];
	return SIZES.reduce((sum, size, place) => sum + Math.round(Number(parts[place] ?? 0) * size), 0);
}
