import { describe, expect, it } from 'vitest';
import { profiles } from './profiles.ts';
import { rulesOf } from './rules.ts';
import { rulesScorm12 } from './rules-scorm12.ts';
import { rulesScorm2004, rulesScorm2004Third } from './rules-scorm2004.ts';
import type { Rule, StandardRules } from './rule.ts';
import { end, script, sessions, start, status, suspended, type Call } from './scripted-session.ts';

const LETTERS = { read: 'RO', write: 'WO', both: 'RW' } as const;
const shown = ({ access, initial }: Rule) =>
	LETTERS[access] + (initial === undefined ? '' : ` "${initial}"`);

/** Elements and access as the reference lists of the standards have them, and what is there at first. */
const list12 = `
cmi._version RO "3.4"
cmi.core._children RO "student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time"
cmi.core.student_id RO "learner1"
cmi.core.student_name RO "Ek, Kim"
cmi.core.lesson_location RW ""
cmi.core.credit RO "credit"
cmi.core.lesson_status RW "not attempted"
cmi.core.entry RO "ab-initio"
cmi.core.score._children RO "raw,min,max"
cmi.core.score.raw RW ""
cmi.core.score.min RW ""
cmi.core.score.max RW ""
cmi.core.total_time RO "0000:00:00.00"
cmi.core.lesson_mode RO "normal"
cmi.core.exit WO
cmi.core.session_time WO
cmi.suspend_data RW ""
cmi.launch_data RO ""
cmi.comments RW ""
cmi.comments_from_lms RO ""
cmi.objectives._children RO "id,score,status"
cmi.objectives._count RO "0"
cmi.objectives.n.id RW
cmi.objectives.n.score._children RO "raw,min,max"
cmi.objectives.n.score.raw RW ""
cmi.objectives.n.score.min RW ""
cmi.objectives.n.score.max RW ""
cmi.objectives.n.status RW "not attempted"
cmi.student_data._children RO "mastery_score,max_time_allowed,time_limit_action"
cmi.student_data.mastery_score RO ""
cmi.student_data.max_time_allowed RO ""
cmi.student_data.time_limit_action RO ""
cmi.student_preference._children RO "audio,language,speed,text"
cmi.student_preference.audio RW "0"
cmi.student_preference.language RW ""
cmi.student_preference.speed RW "0"
cmi.student_preference.text RW "0"
cmi.interactions._children RO "id,objectives,time,type,correct_responses,weighting,student_response,result,latency"
cmi.interactions._count RO "0"
cmi.interactions.n.id WO
cmi.interactions.n.objectives._count RO "0"
cmi.interactions.n.objectives.m.id WO
cmi.interactions.n.time WO
cmi.interactions.n.type WO
cmi.interactions.n.correct_responses._count RO "0"
cmi.interactions.n.correct_responses.m.pattern WO
cmi.interactions.n.weighting WO
cmi.interactions.n.student_response WO
cmi.interactions.n.result WO
cmi.interactions.n.latency WO`;

const list2004Third = `
cmi._version RO "1.0"
cmi.comments_from_learner._children RO "comment,location,timestamp"
cmi.comments_from_learner._count RO "0"
cmi.comments_from_learner.n.comment RW
cmi.comments_from_learner.n.location RW
cmi.comments_from_learner.n.timestamp RW
cmi.comments_from_lms._children RO "comment,location,timestamp"
cmi.comments_from_lms._count RO "0"
cmi.comments_from_lms.n.comment RO
cmi.comments_from_lms.n.location RO
cmi.comments_from_lms.n.timestamp RO
cmi.completion_status RW "unknown"
cmi.completion_threshold RO
cmi.credit RO "credit"
cmi.entry RO "ab-initio"
cmi.exit WO
cmi.interactions._children RO "id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description"
cmi.interactions._count RO "0"
cmi.interactions.n.id RW
cmi.interactions.n.type RW
cmi.interactions.n.objectives._count RO "0"
cmi.interactions.n.objectives.m.id RW
cmi.interactions.n.timestamp RW
cmi.interactions.n.correct_responses._count RO "0"
cmi.interactions.n.correct_responses.m.pattern RW
cmi.interactions.n.weighting RW
cmi.interactions.n.learner_response RW
cmi.interactions.n.result RW
cmi.interactions.n.latency RW
cmi.interactions.n.description RW
cmi.launch_data RO
cmi.learner_id RO "learner1"
cmi.learner_name RO "Ek, Kim"
cmi.learner_preference._children RO "audio_level,language,delivery_speed,audio_captioning"
cmi.learner_preference.audio_level RW "1"
cmi.learner_preference.language RW ""
cmi.learner_preference.delivery_speed RW "1"
cmi.learner_preference.audio_captioning RW "0"
cmi.location RW
cmi.max_time_allowed RO
cmi.mode RO "normal"
cmi.objectives._children RO "id,score,success_status,completion_status,description"
cmi.objectives._count RO "0"
cmi.objectives.n.id RW
cmi.objectives.n.score._children RO "scaled,raw,min,max"
cmi.objectives.n.score.scaled RW
cmi.objectives.n.score.raw RW
cmi.objectives.n.score.min RW
cmi.objectives.n.score.max RW
cmi.objectives.n.success_status RW "unknown"
cmi.objectives.n.completion_status RW "unknown"
cmi.objectives.n.description RW
cmi.progress_measure RW
cmi.scaled_passing_score RO
cmi.score._children RO "scaled,raw,min,max"
cmi.score.scaled RW
cmi.score.raw RW
cmi.score.min RW
cmi.score.max RW
cmi.session_time WO
cmi.success_status RW "unknown"
cmi.suspend_data RW
cmi.time_limit_action RO "continue,no message"
cmi.total_time RO "PT0H0M0S"
adl.nav.request RW "_none_"
adl.nav.request_valid.continue RO "unknown"
adl.nav.request_valid.previous RO "unknown"`;

const list2004Fourth =
	list2004Third.replace(
		'completion_status,description"',
		'completion_status,progress_measure,description"',
	) +
	`
cmi.objectives.n.progress_measure RW
adl.data._children RO "id,store"
adl.data._count RO "0"
adl.data.n.id RO
adl.data.n.store RW`;

const sorted = (list: string) => list.trim().split('\n').sort();

describe('the elements, their access and what is there at first', () => {
	it.each([
		[rulesScorm12, list12],
		[rulesScorm2004Third, list2004Third],
		[rulesScorm2004, list2004Fourth],
	])('of $name', (rules, list) => {
		const ours = Object.entries(rules.elements).map(([name, rule]) => `${name} ${shown(rule)}`);
		expect(ours.sort()).toEqual(sorted(list));
	});
});

describe('the codes', () => {
	it('of SCORM 1.2 are those of RTE 3.3.5', () => {
		expect(rulesScorm12.codes).toEqual({
			again: '101',
			afterEnd: '101',
			getBefore: '301',
			getAfter: '301',
			setBefore: '301',
			setAfter: '301',
			commitBefore: '301',
			commitAfter: '301',
			endBefore: '301',
			endAfter: '301',
			commitFailed: '101',
			badArgument: '201',
			unknown: '401',
			unset: '0',
			readOnly: '403',
			writeOnly: '404',
			badValue: '405',
			outOfRange: '405',
			keyword: '402',
			noChildren: '202',
			noCount: '203',
			noRecord: '201',
			badSet: '201',
			dependency: '201',
		});
	});

	it('of SCORM 2004 are those of RTE 3.1.7', () => {
		expect(rulesScorm2004.codes).toEqual({
			again: '103',
			afterEnd: '104',
			getBefore: '122',
			getAfter: '123',
			setBefore: '132',
			setAfter: '133',
			commitBefore: '142',
			commitAfter: '143',
			endBefore: '112',
			endAfter: '113',
			commitFailed: '391',
			badArgument: '201',
			unknown: '401',
			unset: '403',
			readOnly: '404',
			writeOnly: '405',
			badValue: '406',
			outOfRange: '407',
			keyword: '404',
			noChildren: '301',
			noCount: '301',
			noRecord: '301',
			badSet: '351',
			dependency: '408',
		});
		expect(rulesScorm2004Third.codes).toBe(rulesScorm2004.codes);
	});
});

it('the calls have the names of their standard', () => {
	const calls = ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit', 'GetLastError'];
	const all = [...calls, 'GetErrorString', 'GetDiagnostic'];
	expect(Object.values(rulesScorm2004.methods)).toEqual(all);
	expect(Object.values(rulesScorm12.methods)).toEqual(
		all.map((name) => `LMS${name === 'Terminate' ? 'Finish' : name}`),
	);
	expect([rulesScorm12.apiName, rulesScorm2004.apiName]).toEqual(['API', 'API_1484_11']);
	for (const [name, rules] of Object.entries(rulesOf)) expect(rules.name).toBe(name);
});

const fieldsOf = (rules: StandardRules, path: string) =>
	Object.keys(rules.elements)
		.filter((name) => name.startsWith(path) && !/\._(count|children)$/.test(name))
		.map((name) => name.replace('.n.', '.0.').replace('.m.', '.0.'));

describe.each(Object.values(rulesOf))('in $name', (rules) => {
	const fields = ['cmi.objectives.n.', 'cmi.interactions.n.'].flatMap((path) =>
		fieldsOf(rules, path).filter((name) => !/^cmi\.\w+\.0\.id$/.test(name)),
	);

	it.each(fields)('%s needs the id of its record', (element) => {
		expect(script(rules).play(start, ['set', element, '1']).error).toBe(rules.codes.dependency);
	});

	it('no interaction has an objective twice', () => {
		const objective = (index: number): Call => [
			'set',
			`cmi.interactions.0.objectives.${index}.id`,
			'a',
		];
		const id: Call = ['set', 'cmi.interactions.0.id', 'q'];
		const { play } = script(rules);
		expect(play(start, id, objective(0), objective(1)).error).toBe(rules.codes.badSet);
	});

	it('no session begins with what belonged to the one before', () => {
		const { names } = rules;
		const launch = sessions(rules);
		const time = rules === rulesScorm12 ? '0000:00:01' : 'PT1S';
		const request: readonly Call[] = names.request ? [['set', names.request, 'suspendAll']] : [];
		launch(
			suspended(rules),
			status(rules, 'incomplete'),
			['set', names.sessionTime, time],
			...request,
			end,
		);
		const { store } = launch(suspended(rules), end);
		expect(store.values.has(names.sessionTime)).toBe(false);
		const total = rules === rulesScorm12 ? '0000:00:01.00' : 'PT0H0M1S';
		expect(store.values.get(names.totalTime)).toBe(total);
		if (names.request) expect(launch().play(['get', names.request]).returned).toBe('_none_');
	});
});

it('the platforms are these', () => {
	expect(profiles.map(({ name }) => name)).toEqual([
		'strict',
		'moodle',
		'lenient',
		'says false with error 0',
		'answers booleans',
		'answers numbers',
		'answers null',
		'answers undefined',
		'cuts long values without a word',
		'has no mode',
		'does not know what is optional',
		'does not know the mode',
		'knows no interactions and no objectives',
		'throws on every 3rd call',
		'throws on every 5th call',
		'throws on every 7th call',
		'throws after each commit',
		'puts its API in place late',
		'has frames of other origins between',
		'opens the course in a window of its own',
		'cloud',
		'blanks the status after a commit',
		'ignores a score that comes after completed',
		'takes no commit while the page is left',
		'overrides the status by a mastery score',
		'takes half a second for each call',
		'takes five seconds for each call',
		'fails at every 3rd call',
		'fails at every 5th call',
		'fails at every 7th call',
		'loses the network at call 2',
		'loses the network at call 8',
		'loses the network at call 12',
		'loses the network at call 15',
		'is in review at each launch',
		'is in browse mode at each launch',
	]);
});
