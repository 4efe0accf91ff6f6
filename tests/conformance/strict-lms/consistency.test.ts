import { describe, expect, it } from 'vitest';
import type { Profile } from './profile.ts';
import { completionThreshold, masteryOverride } from './profiles/mastery.ts';
import { strict } from './profiles/strict.ts';
import { rulesScorm12 } from './rules-scorm12.ts';
import { rulesScorm2004 } from './rules-scorm2004.ts';
import type { StandardRules } from './rule.ts';
import { commit, end, script, sessions, start, type Call } from './scripted-session.ts';

const status12 = 'cmi.core.lesson_status';
const raw12 = 'cmi.core.score.raw';
const success = 'cmi.success_status';
const scaled = 'cmi.score.scaled';
const completion = 'cmi.completion_status';
const progress = 'cmi.progress_measure';
const incomplete: Call = ['set', status12, 'incomplete'];

type Values = Readonly<Record<string, string>>;
const setting = (values: Values): readonly Call[] =>
	Object.entries(values).map(([element, value]) => ['set', element, value]);

describe.each(['at a commit', 'at the end'])('what contradicts itself is noticed %s', (moment) => {
	const last = moment === 'at the end' ? end : commit;
	const rows: readonly (readonly [StandardRules, Profile, Values, string])[] = [
		[
			rulesScorm12,
			masteryOverride,
			{ [raw12]: '70', [status12]: 'passed' },
			`${status12} is passed, and by score or progress failed`,
		],
		[
			rulesScorm12,
			masteryOverride,
			{ [raw12]: '70', [status12]: 'completed' },
			`${status12} is completed, and by score or progress failed`,
		],
		[
			rulesScorm12,
			masteryOverride,
			{ [raw12]: '80', [status12]: 'failed' },
			`${status12} is failed, and by score or progress passed`,
		],
		[
			rulesScorm2004,
			masteryOverride,
			{ [scaled]: '0.7', [success]: 'passed' },
			`${success} is passed, and by score or progress failed`,
		],
		[
			rulesScorm2004,
			masteryOverride,
			{ [scaled]: '0.8', [success]: 'failed' },
			`${success} is failed, and by score or progress passed`,
		],
		[
			rulesScorm2004,
			masteryOverride,
			{ [success]: 'passed' },
			`${success} is passed, and by score or progress unknown`,
		],
		[
			rulesScorm2004,
			completionThreshold,
			{ [progress]: '0.5', [completion]: 'completed' },
			`${completion} is completed, and by score or progress incomplete`,
		],
		[
			rulesScorm2004,
			strict,
			{ 'cmi.score.raw': '11', 'cmi.score.min': '0', 'cmi.score.max': '10' },
			'cmi.score.raw 11 is not within 0 and 10',
		],
		[
			rulesScorm2004,
			strict,
			{ 'cmi.score.raw': '-1', 'cmi.score.min': '0' },
			'cmi.score.raw -1 is not within 0 and Infinity',
		],
		[
			rulesScorm2004,
			strict,
			{ 'cmi.score.min': '5', 'cmi.score.max': '0' },
			'cmi.score.min 5 is more than max 0',
		],
		[
			rulesScorm12,
			strict,
			{ [status12]: 'incomplete', [raw12]: '11', 'cmi.core.score.max': '10' },
			'cmi.core.score.raw 11 is not within -Infinity and 10',
		],
		[
			rulesScorm2004,
			strict,
			{
				'cmi.objectives.0.id': 'a',
				'cmi.objectives.0.score.raw': '2',
				'cmi.objectives.0.score.max': '1',
			},
			'cmi.objectives.0.score.raw 2 is not within -Infinity and 1',
		],
	];

	it.each(rows)('$name, $name: %j', (rules, profile, values, complaint) => {
		const { play } = script(rules, { profile });
		expect(play(start, ...setting(values), last).complaints).toEqual([complaint]);
	});

	const fine: readonly (readonly [StandardRules, Profile, Values])[] = [
		[rulesScorm12, masteryOverride, { [raw12]: '80', [status12]: 'passed' }],
		[rulesScorm12, masteryOverride, { [raw12]: '70', [status12]: 'failed' }],
		[rulesScorm12, masteryOverride, { [raw12]: '90', [status12]: 'completed' }],
		[rulesScorm12, masteryOverride, { [raw12]: '10', [status12]: 'incomplete' }],
		[rulesScorm2004, masteryOverride, { [scaled]: '0.8', [success]: 'passed' }],
		[rulesScorm2004, masteryOverride, { [scaled]: '0.9' }],
		[rulesScorm2004, completionThreshold, { [progress]: '0.9', [completion]: 'completed' }],
		[rulesScorm2004, completionThreshold, { [progress]: '1', [completion]: 'incomplete' }],
		[rulesScorm2004, strict, { 'cmi.score.raw': '10', 'cmi.score.max': '10' }],
		[rulesScorm2004, strict, { 'cmi.score.raw': '0', 'cmi.score.min': '0' }],
		[rulesScorm2004, strict, { 'cmi.score.min': '0', 'cmi.score.max': '0' }],
		[rulesScorm2004, strict, { 'cmi.interactions.0.id': 'q', 'cmi.interactions.1.id': 'q' }],
	];

	it.each(fine)('and not what agrees: $name, $name: %j', (rules, profile, values) => {
		const { play } = script(rules, { profile });
		expect(play(start, ...setting(values), last).complaints).toEqual([]);
	});

	const answer = (rules: StandardRules, index: number, response = 'a', second = '05'): Values => {
		const at = `cmi.interactions.${index}`;
		const is12 = rules.name === 'scorm12';
		return {
			[`${at}.id`]: 'q1',
			[`${at}.type`]: 'choice',
			[`${at}.${rules.names.interactionTime}`]: is12
				? `10:00:${second}`
				: `2026-01-31T10:00:${second}`,
			[`${at}.${rules.names.interactionResponse}`]: response,
		};
	};

	it.each([rulesScorm12, rulesScorm2004])('an answer that is recorded twice in $name', (rules) => {
		const twice = setting({ ...answer(rules, 0), ...answer(rules, 1) });
		const first = rules === rulesScorm12 ? [incomplete] : [];
		const { play } = script(rules);
		expect(play(start, ...first, ...twice, last).complaints).toEqual([
			'interaction q1 is recorded twice, as 0 and 1',
		]);
	});

	it.each([rulesScorm12, rulesScorm2004])(
		'an answer that is recorded again at a later launch in $name',
		(rules) => {
			const launch = sessions(rules);
			const first = rules === rulesScorm12 ? [incomplete] : [];
			const suspend: Call = ['set', rules.names.exit, 'suspend'];
			launch(suspend, ...first, ...setting(answer(rules, 0)), end);
			const { answers } = launch(...setting(answer(rules, 1)), last);
			expect(answers.complaints).toEqual(['interaction q1 is recorded twice, as 0 and 1']);
		},
	);

	it.each([
		['another answer', answer(rulesScorm2004, 1, 'b')],
		['another time', answer(rulesScorm2004, 1, 'a', '06')],
		['another question', { ...answer(rulesScorm2004, 1), 'cmi.interactions.1.id': 'q2' }],
	])('but not %s', (_, second) => {
		const calls = setting({ ...answer(rulesScorm2004, 0), ...second });
		expect(script(rulesScorm2004).play(start, ...calls, last).complaints).toEqual([]);
	});
});

it('says of what is still the same that it is so only once', () => {
	const calls = setting({ 'cmi.score.min': '5', 'cmi.score.max': '0' });
	const again = setting({ 'cmi.location': 'a' });
	expect(
		script(rulesScorm2004).play(start, ...calls, commit, ...again, commit).complaints,
	).toHaveLength(1);
});
