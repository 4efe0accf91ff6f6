import { describe, expect, it } from 'vitest';
import type { Profile } from '../profile.ts';
import { profiles } from '../profiles.ts';
import { blanksStatus, ignoresLateScore } from './chamilo.ts';
import { cornerstone } from './cornerstone.ts';
import { prefilledObjectives } from './objectives.ts';
import { browse, review } from './reading.ts';
import { lenient } from './strict.ts';
import { rulesScorm12 } from '../rules-scorm12.ts';
import { rulesScorm2004 } from '../rules-scorm2004.ts';
import {
	commit,
	emptyStore,
	end,
	script,
	sessions,
	start,
	status,
	suspended,
	type Call,
} from '../scripted-session.ts';

const both = [rulesScorm12, rulesScorm2004] as const;

describe('other platforms', () => {
	it.each([
		[review, 'review'],
		[browse, 'browse'],
	])('$name', (profile, mode) => {
		for (const rules of both) {
			const { play, store } = script(rules, { profile });
			expect(play(start, ['get', rules.names.mode]).returned).toBe(mode);
			expect(play(['set', 'cmi.suspend_data', 'a'], commit).complaints).toContain(
				`write of cmi.suspend_data in ${mode}`,
			);
			expect(store.values.size).toBe(0);
		}
	});

	it('list objectives before the course does, in another order', () => {
		for (const rules of both) {
			const { play } = script(rules, { profile: prefilledObjectives(['a', 'b']) });
			const id = (index: number) => play(['get', `cmi.objectives.${index}.id`]).returned;
			play(start);
			expect(play(['get', 'cmi.objectives._count']).returned).toBe('3');
			expect([0, 1, 2].map(id)).toEqual(['platform_primary', 'b', 'a']);
			expect(play(['set', 'cmi.objectives.3.id', 'a']).error).toBe(rules.codes.badSet);
		}
	});

	it('list them once, and keep what the course makes of them', () => {
		const launch = sessions(rulesScorm2004, { profile: prefilledObjectives(['a']) });
		launch(suspended(rulesScorm2004), ['set', 'cmi.objectives.1.success_status', 'passed'], end);
		const { play } = launch();
		expect(play(['get', 'cmi.objectives._count']).returned).toBe('2');
		expect(play(['get', 'cmi.objectives.1.success_status']).returned).toBe('passed');
	});

	it('leave the list of the course alone when there is one', () => {
		const store = emptyStore();
		const suspend: Call = ['set', 'cmi.exit', 'suspend'];
		script(rulesScorm2004, { store }).play(
			start,
			suspend,
			['set', 'cmi.objectives.0.id', 'b'],
			end,
		);
		const { play } = script(rulesScorm2004, { store, profile: prefilledObjectives(['a', 'b']) });
		expect(play(start, ['get', 'cmi.objectives._count']).returned).toBe('1');
		expect(play(['get', 'cmi.objectives.0.id']).returned).toBe('b');
	});

	it('answer nothing in their own way', () => {
		const { play } = script(rulesScorm2004, { profile: { name: 'null', nothing: null } });
		expect(play(start, ['get', 'cmi.location']).returned).toBeNull();
		expect(play(['set', 'cmi.location', 'a'], ['get', 'cmi.location']).returned).toBe('a');
	});

	it('do not know one element', () => {
		const { play } = script(rulesScorm2004, { profile: { name: 'x', unsupported: ['cmi.mode'] } });
		expect(play(start, ['get', 'cmi.mode']).error).toBe('401');
		expect(play(['get', 'cmi.location']).error).toBe('403');
	});

	it.each(both)('blank the status of $name after a commit until it is set again', (rules) => {
		const { play, store } = script(rules, { profile: blanksStatus });
		play(start, status(rules, 'incomplete'), commit);
		expect(play(['get', rules.names.status])).toMatchObject({ returned: '', error: '0' });
		expect(store.values.get(rules.names.status)).toBe('incomplete');
		expect(play(status(rules, 'completed'), ['get', rules.names.status]).returned).toBe(
			'completed',
		);
		expect(play(end).complaints).toEqual([]);
		expect(store.values.get(rules.names.status)).toBe('completed');
	});

	it.each(both)('take no score in $name that comes after the completion', (rules) => {
		const raw = `${rules.names.score}.raw`;
		const { play, store } = script(rules, { profile: ignoresLateScore });
		play(start, ['set', raw, '10'], status(rules, 'completed'));
		expect(play(['set', raw, '90'])).toMatchObject({ returned: 'true', error: '0' });
		play(end);
		expect(store.values.get(raw)).toBe('10');
	});

	it.each(both)('take no commit of $name while the page is left', (rules) => {
		const { play, store } = script(rules, { profile: cornerstone });
		expect(play(start, status(rules, 'incomplete'), commit).returned).toBe('true');
		store.leaving = true;
		play(['set', 'cmi.suspend_data', 'a']);
		expect(play(commit)).toMatchObject({ returned: null, error: rules.codes.commitFailed });
		expect(store.values.get('cmi.suspend_data') ?? '').toBe('');
		expect(play(end).returned).toBe('true');
		expect(store.values.get('cmi.suspend_data')).toBe('a');
	});

	it('do not know interactions or objectives', () => {
		const profile = profiles.find(({ name }) => name.includes('no interactions'));
		for (const rules of both) {
			const { play } = script(rules, profile ? { profile } : {});
			for (const element of ['cmi.interactions._children', 'cmi.objectives._count']) {
				expect(play(start, ['get', element])).toMatchObject({ returned: '', error: '401' });
			}
			expect(play(['set', 'cmi.interactions.0.id', 'a'])).toMatchObject({
				returned: 'false',
				error: '401',
				complaints: [],
			});
		}
	});

	it('cut what is too long without a word', () => {
		const profile: Profile = { name: 'cuts', tooLong: 'cut' };
		const { play } = script(rulesScorm12, { profile });
		expect(play(start, ['set', 'cmi.core.lesson_location', 'x'.repeat(300)])).toMatchObject({
			returned: 'true',
			error: '0',
		});
		expect(play(['get', 'cmi.core.lesson_location']).returned).toBe('x'.repeat(255));
	});

	it('take any value, which stays a complaint', () => {
		const { play } = script(rulesScorm2004, { profile: lenient });
		const played = play(start, ['set', 'cmi.score.scaled', '80'], ['get', 'cmi.score.scaled']);
		expect(played).toEqual({
			returned: '80',
			error: '0',
			complaints: [expect.stringContaining('scaled')],
		});
		expect(play(['set', 'cmi.objectives.3.id', 'a']).error).toBe('351');
	});
});
