import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validate } from '../../../tests/conformance/strict-lms/index.ts';
import { cmiDecimal } from './decimal.ts';
import { cmiTimespan, isoDuration } from './duration.ts';
import { identifier } from './identifier.ts';
import type { Answer, Objective } from './report.ts';
import type { Reporting } from './scorm/reporting.ts';
import { reporting12 } from './scorm12/reporting12.ts';
import { progressMeasure } from './scorm2004/progress-measure.ts';
import { reporting2004 } from './scorm2004/reporting2004.ts';

/** Any text: empty, long, of any alphabet, with line breaks and halves of pairs. */
const text = fc.string({ unit: 'binary', maxLength: 400 });
/** Any number, also those that are none. */
const number = fc.oneof(fc.double(), fc.double({ min: -1e-6, max: 1e-6 }), fc.integer());
const ids = fc.array(fc.oneof(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), text), {
	minLength: 1,
	maxLength: 45,
});

const answer: fc.Arbitrary<Answer> = fc
	.record({
		type: fc.constantFrom('choice', 'sequencing', 'matching'),
		options: ids,
		groups: ids,
		id: text,
		right: fc.boolean(),
		at: fc.oneof(
			fc
				.date({ min: new Date('1971-01-01'), max: new Date('2037-12-31'), noInvalidDate: true })
				.map((date) => date.toISOString()),
			text,
		),
		latency: fc.option(number, { nil: undefined }),
		description: text,
		objectives: fc.uniqueArray(fc.stringMatching(/^[a-z_.]{1,12}$/), { maxLength: 3 }),
		seq: fc.nat(),
	})
	.map(({ type, options, groups, ...rest }): Answer => {
		const response =
			type === 'matching'
				? options.map((item, index): [string, string] => [
						item,
						groups[index % groups.length] ?? '',
					])
				: options;
		return { ...rest, type, options, groups, response, patterns: [response] };
	});

const objective: fc.Arbitrary<Objective> = fc.record({
	id: text,
	description: text,
	completion: fc.constantFrom('not attempted', 'incomplete', 'completed'),
	score: fc.option(number, { nil: undefined }),
});

const standards = [
	['scorm12', reporting12],
	['scorm2004-3rd', reporting2004],
	['scorm2004-4th', reporting2004],
] as const satisfies readonly (readonly [string, Reporting])[];

const many = { numRuns: 400 };

describe.each(standards)(
	'whatever it is given, what is sent in %s is valid:',
	(standard, reporting) => {
		const complaints = (entries: ReturnType<Reporting['answer']>, type?: string) =>
			entries.flatMap(
				({ element, value }) => validate(standard, element, value, type ? { type } : {}) ?? [],
			);

		test('a score', () => {
			fc.assert(
				fc.property(fc.option(number, { nil: undefined }), fc.boolean(), (score, passed) => {
					expect(complaints(reporting.result({ score, passed }))).toEqual([]);
				}),
				many,
			);
		});

		test('an objective', () => {
			fc.assert(
				fc.property(objective, fc.nat({ max: 99 }), (given, index) => {
					expect(complaints(reporting.objective(index, given))).toEqual([]);
				}),
				many,
			);
		});

		test('an answer', () => {
			fc.assert(
				fc.property(answer, fc.nat({ max: 249 }), (given, index) => {
					expect(complaints(reporting.answer(index, given), given.type)).toEqual([]);
				}),
				many,
			);
		});
	},
);

describe('whatever it is given, is valid:', () => {
	test('a duration', () => {
		fc.assert(
			fc.property(number, (ms) => {
				expect(validate('scorm12', 'cmi.core.session_time', cmiTimespan(ms))).toBeUndefined();
				expect(validate('scorm2004-4th', 'cmi.session_time', isoDuration(ms))).toBeUndefined();
			}),
			many,
		);
	});

	test('a progress', () => {
		fc.assert(
			fc.property(number, fc.boolean(), (progress, completed) => {
				const measure = progressMeasure({ progress, completed });
				expect(validate('scorm2004-4th', 'cmi.progress_measure', measure)).toBeUndefined();
			}),
			many,
		);
	});

	test('a decimal, never with an exponent', () => {
		fc.assert(
			fc.property(number, fc.integer({ min: 0, max: 7 }), (value, decimals) => {
				const written = cmiDecimal(Math.abs(value) < 1e9 ? value : 0, decimals);
				expect(written).toMatch(/^-?\d+(\.\d+)?$/);
				expect(written).not.toBe('-0');
			}),
			many,
		);
	});

	test('an identifier', () => {
		fc.assert(
			fc.property(text, (id) => {
				expect(identifier(id)).toMatch(/^[A-Za-z0-9_.]{1,250}$/);
			}),
			many,
		);
	});
});
