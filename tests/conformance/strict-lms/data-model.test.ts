import { describe, expect, it } from 'vitest';
import { rulesOf } from './rules.ts';
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

describe.each(Object.values(rulesOf))('the data model of $name', (rules) => {
	const is12 = rules.name === 'scorm12';

	it('takes an interaction and an objective in the right order', () => {
		const time = is12 ? 'time' : 'timestamp';
		const response = is12 ? 'student_response' : 'learner_response';
		const calls: readonly Call[] = [
			...objective,
			['set', 'cmi.objectives.0.score.raw', '50'],
			...choice,
			['set', 'cmi.interactions.0.objectives.0.id', 'welcome'],
			['set', `cmi.interactions.0.${time}`, is12 ? '10:00:00' : '2026-01-31T10:00:00'],
			pattern(0, 'a'),
			['set', 'cmi.interactions.0.weighting', '1'],
			['set', `cmi.interactions.0.${response}`, 'a'],
			['set', 'cmi.interactions.0.result', 'correct'],
			['set', 'cmi.interactions.0.latency', is12 ? '0000:00:05.00' : 'PT5S'],
			['set', 'cmi.objectives.0.id', 'welcome'],
		];
		const { session, play } = script(rules);
		expect(play(start, ...calls)).toEqual({ returned: 'true', error: '0', complaints: [] });
		expect(play(['get', 'cmi.interactions._count']).returned).toBe('1');
		expect(play(['get', 'cmi.objectives._count']).returned).toBe('1');
		expect(play(['get', 'cmi.interactions.0.objectives._count']).returned).toBe('1');
		expect(play(['get', 'cmi.interactions.0.correct_responses._count']).returned).toBe('1');
		expect(play(['get', 'cmi.objectives.0.score.raw']).returned).toBe('50');
		expect(session.complaints).toEqual([]);
	});

	it('leaves the old value in place when it refuses a new one', () => {
		const raw = `${rules.names.score}.raw`;
		const { play } = script(rules);
		play(start, ['set', raw, '50'], ['set', raw, 'much']);
		expect(play(['get', raw]).returned).toBe('50');
	});

	it('makes no record of one that it has refused', () => {
		const { play } = script(rules);
		play(start, ['set', 'cmi.objectives.0.id', 'not an id']);
		expect(play(['get', 'cmi.objectives._count']).returned).toBe('0');
	});

	it.each([
		[`${rules.names.score}._children`, is12 ? 'raw,min,max' : 'scaled,raw,min,max'],
		['cmi._version', is12 ? '3.4' : '1.0'],
		['cmi.interactions._count', '0'],
		[rules.names.credit, 'credit'],
		[rules.names.entry, 'ab-initio'],
		[rules.names.mode, 'normal'],
		[rules.names.status, is12 ? 'not attempted' : 'unknown'],
		[rules.names.totalTime, is12 ? '0000:00:00.00' : 'PT0H0M0S'],
	])('says at first that %s is %s', (element, value) => {
		expect(answer(rules, ['get', element])).toEqual({
			returned: value,
			error: '0',
			complaints: [],
		});
	});

	it('says of a value that nobody has set that there is none', () => {
		const raw = `${rules.names.score}.raw`;
		const { returned, error, complaints } = answer(rules, ['get', raw]);
		expect({ returned, error }).toEqual({ returned: '', error: is12 ? '0' : '403' });
		expect(complaints).toEqual([]);
	});

	it('begins a new objective with a status', () => {
		const status = is12 ? 'status' : 'success_status';
		expect(answer(rules, ...objective, ['get', `cmi.objectives.0.${status}`])).toMatchObject({
			returned: is12 ? 'not attempted' : 'unknown',
			error: '0',
		});
	});
});

describe('what the editions of SCORM 2004 list', () => {
	it.each([
		[rulesScorm2004Third, 'id,score,success_status,completion_status,description'],
		[rulesScorm2004, 'id,score,success_status,completion_status,progress_measure,description'],
	])('for an objective in $name', (rules, children) => {
		expect(answer(rules, ['get', 'cmi.objectives._children']).returned).toBe(children);
	});

	it('is a list of what there is', () => {
		for (const rules of Object.values(rulesOf)) {
			const listed = Object.entries(rules.elements).filter(([name]) => name.endsWith('._children'));
			for (const [name, { initial = '' }] of listed) {
				const parent = name.slice(0, -'_children'.length);
				const record = `${parent}n.`;
				for (const child of initial.split(',')) {
					const exists = Object.keys(rules.elements).some((element) =>
						[parent, record].some(
							(prefix) => element === prefix + child || element.startsWith(`${prefix}${child}.`),
						),
					);
					expect(exists, `${rules.name} ${parent}${child}`).toBe(true);
				}
			}
		}
	});
});

it('counts what one interaction has, and not what another has', () => {
	const { play } = script(rulesScorm2004);
	play(start, ...interaction, ['set', 'cmi.interactions.0.objectives.0.id', 'a']);
	play(['set', 'cmi.interactions.1.id', 'q2']);
	expect(play(['get', 'cmi.interactions.1.objectives._count']).returned).toBe('0');
});

describe('what may repeat', () => {
	it('is the objective of a question that may have one pattern only', () => {
		const calls: readonly Call[] = [
			...interaction,
			['set', 'cmi.interactions.0.type', 'true-false'],
			['set', 'cmi.interactions.0.objectives.0.id', 'a'],
			['set', 'cmi.interactions.0.objectives.1.id', 'b'],
		];
		expect(answer(rulesScorm2004, ...calls)).toMatchObject({ error: '0', complaints: [] });
	});

	it('is the id of an interaction: a learner may answer again', () => {
		expect(
			answer(rulesScorm2004, ...interaction, ['set', 'cmi.interactions.1.id', 'q1']).error,
		).toBe('0');
	});

	it('is an id that is set again to what it is', () => {
		expect(answer(rulesScorm2004, ...objective, ...objective)).toMatchObject({
			error: '0',
			complaints: [],
		});
	});
});
