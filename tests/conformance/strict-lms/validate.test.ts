import { describe, expect, it } from 'vitest';
import { answers12, answers2004 } from './examples/answers.ts';
import type { AnswerExamples, ValueExamples } from './examples/examples.ts';
import { values12 } from './examples/values-scorm12.ts';
import { values2004Fourth, values2004Third } from './examples/values-scorm2004.ts';
import { rulesOf } from './rules.ts';
import type { StandardName } from './rule.ts';
import { validate } from './index.ts';

const tables: readonly (readonly [StandardName, ValueExamples, AnswerExamples])[] = [
	['scorm12', values12, answers12],
	['scorm2004-3rd', values2004Third, answers2004],
	['scorm2004-4th', values2004Fourth, answers2004],
];

const short = (value: string) =>
	value.length > 40 ? `${value.slice(0, 10)}… (${value.length})` : value;

describe.each(tables)('a value of %s', (standard, table, answers) => {
	const values = Object.entries(table).flatMap(([element, { good, bad }]) => [
		...good.map((value) => ({ element, value, may: 'may', shown: short(value) })),
		...bad.map((value) => ({ element, value, may: 'may not', shown: short(value) })),
	]);

	it.each(values)('$element $may be "$shown"', ({ element, value, may }) => {
		const complaint = validate(standard, element, value);
		if (may === 'may') expect(complaint).toBeUndefined();
		else expect(complaint).toContain(element);
	});

	const response = standard === 'scorm12' ? 'student_response' : 'learner_response';
	const written = Object.entries(answers).flatMap(([type, about]) => {
		const { good, bad, goodPattern = good, badPattern = bad } = about;
		const pattern = 'correct_responses.0.pattern';
		return [
			...good.map((value) => ({ type, field: response, value, may: 'may' })),
			...bad.map((value) => ({ type, field: response, value, may: 'may not' })),
			...goodPattern.map((value) => ({ type, field: pattern, value, may: 'may' })),
			...badPattern.map((value) => ({ type, field: pattern, value, may: 'may not' })),
		].map((row) => ({ ...row, shown: short(row.value) }));
	});

	it.each(written)('$field of a $type $may be "$shown"', ({ type, field, value, may }) => {
		const complaint = validate(standard, `cmi.interactions.7.${field}`, value, { type });
		if (may === 'may') expect(complaint).toBeUndefined();
		else expect(complaint).toContain(field);
	});

	it('is in this table for every element that may be written', () => {
		const general = (element: string) => element.replace(/\.\d+/, '.n').replace(/\.\d+/, '.m');
		const { elements } = rulesOf[standard];
		const judged = Object.entries(elements).filter(
			([, rule]) => rule.access !== 'read' && !rule.answer,
		);
		expect(Object.keys(table).map(general).sort()).toEqual(
			judged.map(([element]) => element).sort(),
		);
		expect(Object.keys(answers).sort()).toEqual(Object.keys(rulesOf[standard].answers).sort());
	});

	it('is none at all for what may only be read, or is not there', () => {
		const { names } = rulesOf[standard];
		expect(validate(standard, names.mode, 'normal')).toContain('may only be read');
		expect(validate(standard, 'cmi.interactions._count', '1')).toContain('may only be read');
		expect(validate(standard, 'cmi.bogus', '1')).toContain('is no element');
		expect(validate(standard, 'constructor', '1')).toContain('is no element');
		expect(validate(standard, 'cmi.objectives.01.id', 'a')).toContain('is no element');
		expect(validate(standard, 'cmi.objectives.id', 'a')).toContain('is no element');
	});

	it('cannot be judged as an answer without the type of its interaction', () => {
		const element = `cmi.interactions.0.${response}`;
		expect(validate(standard, element, 'a')).toContain('type');
		for (const type of ['guess', 'constructor'])
			expect(validate(standard, element, 'a', { type })).toContain('type');
	});
});
