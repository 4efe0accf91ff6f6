import type { Flaw } from './formats/format.ts';
import type { ErrorCodes } from './rule.ts';

/** A call that the standard does not allow: the code it is answered with, and what is said about it. */
export interface Breach {
	readonly code: string;
	readonly complaint: string;
	/**
	 * `gap`: the element is not there, or not yet. `value`: it is there, and this value may not be. `length`: only its
	 * end is too much.
	 */
	readonly about: 'access' | 'gap' | 'value' | 'length';
	/** Of a length: how many UTF-16 units there may be. */
	readonly most?: number;
}

export function breachOf(flaw: Flaw, element: string, codes: ErrorCodes): Breach {
	return {
		code: flaw.kind === 'range' ? codes.outOfRange : codes.badValue,
		complaint: `${element} ${flaw.says}`,
		about: flaw.kind === 'length' ? 'length' : 'value',
		...(flaw.most === undefined ? {} : { most: flaw.most }),
	};
}
