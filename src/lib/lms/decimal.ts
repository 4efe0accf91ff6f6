/**
 * A number as CMI writes it: at most `decimals` digits after the point, never an exponent (Moodle and scorm-again refuse
 * `1e-7`), no `-0`. Source: SCORM 1.2 RTE 3.4.2 CMIDecimal, SCORM 2004 4th Ed. RTE 4.1.1.7 real(10,7).
 */
export function cmiDecimal(value: number, decimals: number): string {
	const finite = Number.isFinite(value) ? value : 0;
	const text = finite.toFixed(decimals);
	const short = text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
	return short === '-0' ? '0' : short;
}

/** Within a range; what is no number becomes its lower end. */
export function within(value: number, least: number, most: number): number {
	return Number.isFinite(value) ? Math.min(Math.max(value, least), most) : least;
}
