import { describe, expect, it } from 'vitest';
import { rulesScorm12, rulesScorm2004 } from './index.ts';
import type { StandardRules } from './rule.ts';
import { end, script, sessions, start, type Call } from './scripted-session.ts';

const status12 = 'cmi.core.lesson_status';
const objective: Call = ['set', 'cmi.objectives.0.id', 'welcome'];

describe('what may become better and not worse', () => {
	const rows: readonly (readonly [StandardRules, string, string, string])[] = [
		[rulesScorm12, status12, 'passed', 'failed'],
		[rulesScorm12, status12, 'passed', 'completed'],
		[rulesScorm12, status12, 'completed', 'incomplete'],
		[rulesScorm12, status12, 'completed', 'failed'],
		[rulesScorm12, status12, 'completed', 'browsed'],
		[rulesScorm12, status12, 'failed', 'incomplete'],
		[rulesScorm12, 'cmi.core.score.raw', '80', '79.9'],
		[rulesScorm12, 'cmi.core.score.raw', '80', ''],
		[rulesScorm12, 'cmi.core.score.raw', '10', '9'],
		[rulesScorm12, 'cmi.objectives.0.status', 'passed', 'failed'],
		[rulesScorm12, 'cmi.objectives.0.status', 'incomplete', 'not attempted'],
		[rulesScorm12, 'cmi.objectives.0.score.raw', '80', '10'],
		[rulesScorm2004, 'cmi.completion_status', 'completed', 'incomplete'],
		[rulesScorm2004, 'cmi.completion_status', 'incomplete', 'unknown'],
		[rulesScorm2004, 'cmi.success_status', 'passed', 'failed'],
		[rulesScorm2004, 'cmi.success_status', 'failed', 'unknown'],
		[rulesScorm2004, 'cmi.score.raw', '10', '9'],
		[rulesScorm2004, 'cmi.score.scaled', '0.8', '-0.1'],
		[rulesScorm2004, 'cmi.objectives.0.completion_status', 'completed', 'incomplete'],
		[rulesScorm2004, 'cmi.objectives.0.success_status', 'passed', 'failed'],
		[rulesScorm2004, 'cmi.objectives.0.score.raw', '10', '9'],
		[rulesScorm2004, 'cmi.objectives.0.score.scaled', '0.8', '0.7'],
	];

	it.each(rows)('$name: %s from %s to %s', (rules, element, better, worse) => {
		const { play } = script(rules);
		const values: readonly Call[] = [
			['set', element, better],
			['set', element, worse],
		];
		const played = play(start, objective, ...values);
		expect(played).toEqual({
			returned: 'true',
			error: '0',
			complaints: [`${element} from ${better} to ${worse}`],
		});
		expect(script(rules).play(start, objective, ...[...values].reverse()).complaints).toEqual([]);
	});

	it.each(rows)('$name: %s from %s to %s at the next launch', (rules, element, better, worse) => {
		const launch = sessions(rules);
		const suspend: Call = ['set', rules.names.exit, 'suspend'];
		const status: Call = ['set', rules.names.status, 'incomplete'];
		launch(suspend, status, objective, ['set', element, better], end);
		const { answers } = launch(['set', element, worse]);
		expect(answers.complaints).toEqual([`${element} from ${better} to ${worse}`]);
	});

	it.each(rows)('$name: %s may be said again', (rules, element, better) => {
		const again: Call = ['set', element, better];
		expect(script(rules).play(start, objective, again, again).complaints).toEqual([]);
	});

	it('is not the progress, since a learner may go back', () => {
		const progress = 'cmi.progress_measure';
		const { play } = script(rulesScorm2004);
		expect(play(start, ['set', progress, '0.5'], ['set', progress, '0.4']).complaints).toEqual([]);
	});

	it('is not what belonged to an attempt before', () => {
		const launch = sessions(rulesScorm2004);
		launch(['set', 'cmi.completion_status', 'completed'], end);
		expect(launch(['set', 'cmi.completion_status', 'incomplete']).answers.complaints).toEqual([]);
	});
});
