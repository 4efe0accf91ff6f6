import { describe, expect, it } from 'vitest';
import { rulesScorm12 } from './rules-scorm12.ts';
import { rulesScorm2004, rulesScorm2004Third } from './rules-scorm2004.ts';
import type { StandardRules } from './rule.ts';
import { script, start, type Call } from './scripted-session.ts';

/** The answer to the last of these calls, in a session that has begun. */
function answer(rules: StandardRules, ...calls: readonly Call[]) {
	return script(rules).play(start, ...calls);
}

const objective: readonly Call[] = [['set', 'cmi.objectives.0.id', 'welcome']];
const interaction: readonly Call[] = [['set', 'cmi.interactions.0.id', 'q1']];
const choice: readonly Call[] = [...interaction, ['set', 'cmi.interactions.0.type', 'choice']];
const pattern = (index: number, value: string): Call => [
	'set',
	`cmi.interactions.0.correct_responses.${index}.pattern`,
	value,
];

describe('a call that the standard does not allow is a complaint, and gets the code of the standard', () => {
	it.each<readonly [string, StandardRules, readonly Call[], string]>([
		[
			'a write of what may only be read',
			rulesScorm12,
			[['set', 'cmi.core.student_id', 'x']],
			'403',
		],
		['a write of what may only be read', rulesScorm2004, [['set', 'cmi.learner_id', 'x']], '404'],
		['a write of a keyword', rulesScorm12, [['set', 'cmi.core._children', 'x']], '402'],
		['a write of a keyword', rulesScorm2004, [['set', 'cmi.objectives._count', '3']], '404'],
		['a write of the version', rulesScorm12, [['set', 'cmi._version', '3.4']], '402'],
		['a read of what may only be written', rulesScorm12, [['get', 'cmi.core.session_time']], '404'],
		['a read of what may only be written', rulesScorm2004, [['get', 'cmi.exit']], '405'],
		[
			'a read of an interaction in 1.2',
			rulesScorm12,
			[...interaction, ['get', 'cmi.interactions.0.id']],
			'404',
		],
		['a read of what is not there', rulesScorm12, [['get', 'cmi.core.bogus']], '401'],
		['a read of what is not there', rulesScorm2004, [['get', 'cmi.core.lesson_status']], '401'],
		['a write of what is not there', rulesScorm12, [['set', 'cmi.completion_status', 'x']], '401'],
		['a write of what is not there', rulesScorm2004, [['set', 'cmi.core.exit', '']], '401'],
		['children of what has none', rulesScorm12, [['get', 'cmi.suspend_data._children']], '202'],
		['children of what has none', rulesScorm2004, [['get', 'cmi.location._children']], '301'],
		['a count of what is no collection', rulesScorm12, [['get', 'cmi.core._count']], '203'],
		['a count of what is no collection', rulesScorm2004, [['get', 'cmi.score._count']], '301'],
		['a count of what is not there', rulesScorm2004, [['get', 'cmi.bogus._count']], '401'],
		['a record that is not there', rulesScorm12, [['get', 'cmi.objectives.0.id']], '201'],
		['a record that is not there', rulesScorm2004, [['get', 'cmi.objectives.0.id']], '301'],
		[
			'a record within one that is not there',
			rulesScorm2004,
			[['get', 'cmi.interactions.0.objectives._count']],
			'301',
		],
		['a gap', rulesScorm12, [...objective, ['set', 'cmi.objectives.2.id', 'x']], '201'],
		['a gap', rulesScorm2004, [...objective, ['set', 'cmi.objectives.2.id', 'x']], '351'],
		['a gap from the beginning', rulesScorm2004, [['set', 'cmi.interactions.1.id', 'x']], '351'],
		[
			'a gap within an interaction',
			rulesScorm2004,
			[...interaction, ['set', 'cmi.interactions.0.objectives.1.id', 'x']],
			'351',
		],
		[
			'something within an interaction that is not there',
			rulesScorm2004,
			[['set', 'cmi.interactions.0.objectives.0.id', 'x']],
			'408',
		],
		[
			'something within an interaction that is not there',
			rulesScorm12,
			[['set', 'cmi.interactions.0.objectives.0.id', 'x']],
			'201',
		],
		[
			'something within an interaction far beyond the last',
			rulesScorm2004,
			[['set', 'cmi.interactions.5.objectives.0.id', 'x']],
			'408',
		],
		['a score before the id', rulesScorm12, [['set', 'cmi.objectives.0.score.raw', '1']], '201'],
		['a score before the id', rulesScorm2004, [['set', 'cmi.objectives.0.score.raw', '1']], '408'],
		['a type before the id', rulesScorm12, [['set', 'cmi.interactions.0.type', 'choice']], '201'],
		['a type before the id', rulesScorm2004, [['set', 'cmi.interactions.0.type', 'choice']], '408'],
		[
			'an answer before the type',
			rulesScorm12,
			[...interaction, ['set', 'cmi.interactions.0.student_response', 'a']],
			'201',
		],
		[
			'an answer before the type',
			rulesScorm2004,
			[...interaction, ['set', 'cmi.interactions.0.learner_response', 'a']],
			'408',
		],
		['a pattern before the type', rulesScorm2004, [...interaction, pattern(0, 'a')], '408'],
		['a pattern before the type', rulesScorm12, [...interaction, pattern(0, 'a')], '201'],
		[
			'an objective twice',
			rulesScorm2004,
			[...objective, ['set', 'cmi.objectives.1.id', 'welcome']],
			'351',
		],
		[
			'an objective twice',
			rulesScorm12,
			[...objective, ['set', 'cmi.objectives.1.id', 'welcome']],
			'201',
		],
		[
			'another id for an objective',
			rulesScorm2004,
			[...objective, ['set', 'cmi.objectives.0.id', 'x']],
			'351',
		],
		[
			'another id for an objective',
			rulesScorm12,
			[...objective, ['set', 'cmi.objectives.0.id', 'x']],
			'201',
		],
		[
			'an objective of an interaction twice',
			rulesScorm2004,
			[
				...interaction,
				['set', 'cmi.interactions.0.objectives.0.id', 'x'],
				['set', 'cmi.interactions.0.objectives.1.id', 'x'],
			],
			'351',
		],
		[
			'a pattern of a choice twice',
			rulesScorm2004,
			[...choice, pattern(0, 'a'), pattern(1, 'a')],
			'351',
		],
		['a value of the wrong form', rulesScorm12, [['set', 'cmi.core.score.raw', 'abc']], '405'],
		['a value of the wrong form', rulesScorm2004, [['set', 'cmi.score.raw', 'abc']], '406'],
		['a value out of range', rulesScorm12, [['set', 'cmi.core.score.raw', '150']], '405'],
		['a value out of range', rulesScorm2004, [['set', 'cmi.score.scaled', '1.01']], '407'],
		[
			'an answer that does not fit its type',
			rulesScorm12,
			[...choice, ['set', 'cmi.interactions.0.student_response', '10,11']],
			'405',
		],
		[
			'an answer that does not fit its type',
			rulesScorm2004,
			[...choice, ['set', 'cmi.interactions.0.learner_response', 'a[,]a']],
			'406',
		],
		[
			'a pattern that does not fit its type',
			rulesScorm2004,
			[...choice, pattern(0, 'choice one')],
			'406',
		],
		[
			'progress of an objective in the 3rd edition',
			rulesScorm2004Third,
			[...objective, ['set', 'cmi.objectives.0.progress_measure', '1']],
			'401',
		],
		[
			'a jump in the 3rd edition',
			rulesScorm2004Third,
			[['set', 'adl.nav.request', '{target=a}jump']],
			'406',
		],
		['shared stores in the 3rd edition', rulesScorm2004Third, [['get', 'adl.data._count']], '401'],
		[
			'a store that the platform does not have',
			rulesScorm2004,
			[['set', 'adl.data.0.store', 'x']],
			'351',
		],
	])('%s', (_, rules, calls, code) => {
		const { returned, error, complaints } = answer(rules, ...calls);
		const isSet = calls.at(-1)?.[0] === 'set';
		expect({ returned, error }).toEqual({ returned: isSet ? 'false' : '', error: code });
		expect(complaints).toEqual([expect.any(String)]);
	});

	it.each([
		['interactions', 250, (index: number): Call => ['set', `cmi.interactions.${index}.id`, 'q']],
		[
			'objectives',
			100,
			(index: number): Call => ['set', `cmi.objectives.${index}.id`, `o${index}`],
		],
		[
			'objectives of an interaction',
			10,
			(index: number): Call => ['set', `cmi.interactions.0.objectives.${index}.id`, `o${index}`],
		],
		[
			'comments',
			250,
			(index: number): Call => ['set', `cmi.comments_from_learner.${index}.comment`, 'x'],
		],
		['patterns of a choice', 10, (index: number) => pattern(index, `c${index}`)],
	] as const)('one of the %s more than %i in SCORM 2004', (_, most, set) => {
		const before = _ === 'interactions' ? [] : choice;
		const all = Array.from({ length: most }, (_item, index) => set(index));
		expect(answer(rulesScorm2004, ...before, ...all)).toMatchObject({ error: '0', complaints: [] });
		const { error, complaints } = answer(rulesScorm2004, ...before, ...all, set(most));
		expect(error).toBe('351');
		expect(complaints).toEqual([expect.any(String)]);
	});

	const texts = ['a', 'b', 'c', 'd', 'e', 'f'];
	it.each<readonly [string, number, readonly string[]]>([
		['true-false', 1, ['true', 'false']],
		['fill-in', 5, texts],
		['long-fill-in', 5, texts],
		['likert', 1, texts],
		['matching', 5, texts.map((text) => `${text}[.]x`)],
		['performance', 5, texts.map((text) => `${text}[.]x`)],
		['sequencing', 5, texts],
		['numeric', 1, ['1[:]2', '3[:]4']],
		['other', 1, texts],
	])('a pattern of a %s more than %i in SCORM 2004', (type, most, values) => {
		const calls: readonly Call[] = [
			...interaction,
			['set', 'cmi.interactions.0.type', type],
			...values.slice(0, most + 1).map((value, index) => pattern(index, value)),
		];
		expect(answer(rulesScorm2004, ...calls.slice(0, -1)).error).toBe('0');
		expect(answer(rulesScorm2004, ...calls).error).toBe('351');
	});

	it.each([
		['cmi.core.exit', 'logout', rulesScorm12],
		['cmi.core.exit', 'time-out', rulesScorm12],
		['cmi.exit', 'logout', rulesScorm2004],
		['cmi.exit', 'time-out', rulesScorm2004],
	])('%s may be %s, and had better not be', (element, value, rules) => {
		expect(answer(rules, ['set', element, value])).toEqual({
			returned: 'true',
			error: '0',
			complaints: [`${element} is ${value}`],
		});
	});
});
