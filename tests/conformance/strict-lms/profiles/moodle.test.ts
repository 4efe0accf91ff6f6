import { describe, expect, it } from 'vitest';
import type { Profile } from '../profile.ts';
import { completionThreshold, masteryOverride } from './mastery.ts';
import { moodle, moodle2004 } from './moodle.ts';
import { rulesScorm12 } from '../rules-scorm12.ts';
import { rulesScorm2004, rulesScorm2004Third } from '../rules-scorm2004.ts';
import type { StandardRules } from '../rule.ts';
import {
	choice,
	commit,
	end,
	script,
	sessions,
	start,
	status,
	suspended,
	type Call,
} from '../scripted-session.ts';

const both = [rulesScorm12, rulesScorm2004] as const;

describe('moodle', () => {
	it.each<readonly [string, StandardRules, readonly Call[], unknown]>([
		[
			'a hyphen in a choice',
			rulesScorm2004,
			[...choice, ['set', 'cmi.interactions.0.learner_response', 'opt-1']],
			'406',
		],
		[
			'a hyphen in a pattern',
			rulesScorm2004Third,
			[...choice, ['set', 'cmi.interactions.0.correct_responses.0.pattern', 'opt-1']],
			'406',
		],
		['a raw score of six digits', rulesScorm2004, [['set', 'cmi.score.raw', '123456']], '406'],
		[
			'two lines of description',
			rulesScorm2004,
			[...choice, ['set', 'cmi.interactions.0.description', 'a\nb']],
			'406',
		],
		[
			'a weight of 101',
			rulesScorm12,
			[...choice, ['set', 'cmi.interactions.0.weighting', '101']],
			'405',
		],
		[
			'a result below nothing',
			rulesScorm12,
			[...choice, ['set', 'cmi.interactions.0.result', '-1']],
			'405',
		],
	])('refuses %s, which the standard allows, and complains', (_, rules, calls, code) => {
		expect(script(rules).play(start, ...calls)).toMatchObject({ error: '0', complaints: [] });
		const played = script(rules, { profile: moodle }).play(start, ...calls);
		expect(played).toMatchObject({ returned: 'false', error: code });
		expect(played.complaints).toEqual([expect.stringContaining('on moodle, ')]);
	});

	it.each<readonly [string, string, string]>([
		['matching', 's-1[.]t', 's[.]t'],
		['sequencing', 'a-b', 'a[,]b'],
		['likert', 'very-often', 'very_often'],
		['performance', 'a-b[.]c', 'a[.]1.5'],
		['long-fill-in', 'two\nlines', '{lang=sv}one line'],
		['numeric', '123456', '-1.5'],
		['choice', 'a-b', 'a[,]b.c'],
	])('reads the answers to a %s in its own way', (type, refused, taken) => {
		const response = 'cmi.interactions.0.learner_response';
		const { play } = script(rulesScorm2004, { profile: moodle });
		play(start, ['set', 'cmi.interactions.0.id', 'q'], ['set', 'cmi.interactions.0.type', type]);
		expect(play(['set', response, refused]).error).toBe('406');
		expect(play(['set', response, taken]).error).toBe('0');
	});

	it('reads them so in every interaction', () => {
		const { play } = script(rulesScorm2004, { profile: moodle });
		play(
			start,
			...choice,
			['set', 'cmi.interactions.1.id', 'q2'],
			['set', 'cmi.interactions.1.type', 'likert'],
		);
		expect(play(['set', 'cmi.interactions.1.learner_response', 'very-often']).error).toBe('406');
	});

	it('leaves the old value in place when a new one is too long', () => {
		const { play } = script(rulesScorm12, { profile: moodle });
		play(start, ['set', 'cmi.suspend_data', 'x']);
		expect(play(['set', 'cmi.suspend_data', 'y'.repeat(4097)]).error).toBe('405');
		expect(play(['get', 'cmi.suspend_data']).returned).toBe('x');
	});

	it.each(both)(
		'opens a judged attempt of $name in review and without credit, and saves all the same',
		(rules) => {
			const launch = sessions(rules, { profile: moodle });
			launch(suspended(rules), status(rules, 'completed'), ['set', 'cmi.suspend_data', 'a'], end);
			const { play, store } = launch();
			expect(play(['get', rules.names.mode]).returned).toBe('review');
			expect(play(['get', rules.names.credit]).returned).toBe('no-credit');
			const { complaints } = play(['set', 'cmi.suspend_data', 'b'], end);
			expect(store.values.get('cmi.suspend_data')).toBe('b');
			expect(complaints).toEqual(['write of cmi.suspend_data in review']);
		},
	);

	it('goes back at a second start: in 1.2 to what was committed, in 2004 to what was there at the launch', () => {
		for (const rules of both) {
			const { play } = script(rules, { profile: moodle });
			play(
				start,
				['set', 'cmi.suspend_data', 'a'],
				commit,
				['set', 'cmi.suspend_data', 'b'],
				start,
			);
			const back = play(['get', 'cmi.suspend_data']).returned;
			expect(back).toBe(rules === rulesScorm12 ? 'a' : '');
		}
	});

	it('says yes without a network, and in 1.2 never sends again what it holds for sent', () => {
		for (const rules of both) {
			const { play, store } = script(rules, { profile: moodle });
			play(start, ['set', 'cmi.suspend_data', 'a'], status(rules, 'incomplete'), commit);
			store.offline = true;
			expect(play(status(rules, 'completed'), commit)).toMatchObject({
				returned: 'true',
				error: '0',
			});
			store.offline = false;
			play(['set', 'cmi.suspend_data', 'b'], end);
			expect(store.values.get('cmi.suspend_data')).toBe('b');
			const arrived = rules === rulesScorm12 ? 'incomplete' : 'completed';
			expect(store.values.get(rules.names.status)).toBe(arrived);
		}
	});

	it.each([
		['exitAll', 'throws'],
		['abandonAll', 'throws'],
		['exit', 'false'],
		['suspendAll', 'true'],
	])('carries out the request %s: %s, and stores', (request, outcome) => {
		const { play, store } = script(rulesScorm2004, { profile: moodle });
		play(start, ['set', 'cmi.suspend_data', 'a'], ['set', 'adl.nav.request', request]);
		if (outcome === 'throws') expect(() => play(end)).toThrow(SyntaxError);
		else expect(play(end).returned).toBe(outcome);
		expect(store.values.get('cmi.suspend_data')).toBe('a');
	});

	it('reads scores as numbers, and no score as none', () => {
		const { play } = script(rulesScorm12, { profile: moodle });
		expect(play(start, ['get', 'cmi.core.score.raw']).returned).toBe('');
		expect(
			play(['set', 'cmi.core.score.raw', '66.5'], ['get', 'cmi.core.score.raw']).returned,
		).toBe(66.5);
	});

	it('reads the scores of objectives so too', () => {
		const raw = 'cmi.objectives.0.score.raw';
		const { play } = script(rulesScorm12, { profile: moodle });
		play(start, ['set', 'cmi.objectives.0.id', 'a'], ['set', raw, '50']);
		expect(play(['get', raw]).returned).toBe(50);
	});

	it('adds comments to one another', () => {
		const { play } = script(rulesScorm12, { profile: moodle });
		play(start, ['set', 'cmi.comments', 'a'], ['set', 'cmi.comments', 'b']);
		expect(play(['get', 'cmi.comments']).returned).toBe('ab');
	});

	it('lets an exit stay that was once written', () => {
		const launch = sessions(rulesScorm2004, { profile: moodle });
		launch(suspended(rulesScorm2004), ['set', 'cmi.suspend_data', 'a'], end);
		launch(end);
		expect(launch().play(['get', 'cmi.suspend_data']).returned).toBe('a');
	});

	it('gives an attempt of 2004 that was not suspended no data', () => {
		const launch = sessions(rulesScorm2004, { profile: moodle });
		launch(['set', 'cmi.suspend_data', 'a'], end);
		expect(launch().play(['get', 'cmi.suspend_data']).error).toBe('403');
	});

	it('overrides the status in 1.2 by the mastery score', () => {
		const profile: Profile = { ...moodle, ...masteryOverride };
		const { play, store } = script(rulesScorm12, { profile });
		play(start, ['set', 'cmi.core.score.raw', '70'], status(rulesScorm12, 'completed'), end);
		expect(store.values.get('cmi.core.lesson_status')).toBe('failed');
	});

	it('does not judge success in 2004, and completion only at the end', () => {
		const profile: Profile = {
			...moodle2004,
			initial: { ...masteryOverride.initial, ...completionThreshold.initial },
		};
		const { play, store } = script(rulesScorm2004, { profile });
		play(
			start,
			['set', 'cmi.score.scaled', '0.5'],
			['set', 'cmi.success_status', 'passed'],
			['set', 'cmi.completion_status', 'completed'],
			['set', 'cmi.progress_measure', '0.5'],
		);
		expect(play(['get', 'cmi.success_status']).returned).toBe('passed');
		expect(play(['get', 'cmi.completion_status']).returned).toBe('completed');
		play(end);
		expect(store.values.get('cmi.success_status')).toBe('passed');
		expect(store.values.get('cmi.completion_status')).toBe('incomplete');
	});
});
