import * as v from 'valibot';
import { id } from './id.ts';

/** Small parts that scenarios, steps and questions have in common. */

export const claims = v.pipe(
	v.array(
		v.pipe(
			v.string(),
			v.regex(/^S[1-9]\d?$/, 'claim'),
			v.description('A claim of the source that is practised here, e.g. S13.'),
		),
	),
	v.minLength(1),
);

export const grade = v.pipe(
	v.picklist(['best', 'fair', 'poor']),
	v.description('best; fair (understandable but weaker); poor (makes it harder).'),
);

/** Everybody who chooses something weaker believes something: this names it, for authors. */
export const misconception = v.optional(
	v.pipe(
		id,
		v.description(
			'What somebody who chooses this believes, in two or three words: an-email-is-enough.',
		),
	),
);

const whole = v.pipe(v.number(), v.integer());

export const effects = v.optional(v.record(id, v.pipe(whole, v.minValue(-10), v.maxValue(10))));
