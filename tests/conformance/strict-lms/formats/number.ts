import { matching, type Format } from './format.ts';

/** No exponent, no sign but minus, no bare dot: what every platform reads as a number. */
const plain = matching(/^-?\d{1,10}(\.\d{1,7})?$/, 'is no plain decimal');

export function within(from: number, to: number): Format {
	return (value) =>
		Number(value) >= from && Number(value) <= to
			? undefined
			: { kind: 'range', says: `is not within ${from} and ${to}` };
}

/** SCORM 2004 4th Ed. RTE 4.1.1.4, real(10,7): seven decimals. */
export function real(from = -Infinity, to = Infinity): Format {
	return (value) => plain(value) ?? within(from, to)(value);
}

/** SCORM 1.2 RTE 3.4.2, CMIDecimal. */
export const cmiDecimal: Format = plain;

/** SCORM 1.2 RTE 3.4.4: a score is a CMIDecimal from 0 to 100, or blank. */
export const cmiScore: Format = (value) => (value === '' ? undefined : real(0, 100)(value));

/** SCORM 1.2 RTE 3.4.2, CMISInteger. */
export function cmiInteger(from: number, to: number): Format {
	const whole = matching(/^-?\d{1,5}$/, 'is no whole number');
	return (value) => whole(value) ?? within(from, to)(value);
}
