import { describe, expect, it } from 'vitest';
import {
	liars,
	moodle,
	prefilledObjectives,
	profiles,
	profilesOf,
	rulesOf,
	rulesScorm2004,
	strict,
	type Profile,
} from './index.ts';
import { slow } from './profiles/slow.ts';
import { choice, emptyStore, script, start } from './scripted-session.ts';

describe('the profiles', () => {
	const all = [
		...profilesOf('scorm12'),
		...profilesOf('scorm2004-3rd'),
		...profilesOf('scorm2004-4th'),
		...liars,
	];

	it('each say in one sentence who does this, and where that is known from', () => {
		for (const { name, source = '' } of all) expect(source, name).toMatch(/^\S.{10,}[.»”]$/s);
	});

	it('have a name of their own', () => {
		const names = [...new Set([...all])].map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
	});

	it('are those of every standard and those of one', () => {
		expect(profilesOf('scorm2004-3rd').map(({ name }) => name)).toEqual([
			...profiles.map(({ name }) => name),
			'strict SCORM 2004 3rd Edition',
			'moodle 2004',
			'judges completion by progress',
		]);
		expect(profilesOf('scorm12').map(({ name }) => name)).toEqual([
			...profiles.map(({ name }) => name),
			'strict SCORM 1.2',
		]);
		expect(profilesOf('scorm2004-4th').map(({ name }) => name)).toContain(
			'strict SCORM 2004 4th Edition',
		);
	});
});

it('profiles compose', () => {
	let passed = 0;
	const profile: Profile = {
		...moodle,
		...slow,
		...prefilledObjectives(['a']),
		name: 'slow moodle',
	};
	const { play } = script(rulesScorm2004, { profile, passTime: (time) => (passed += time) });
	expect(play(start, ['get', 'cmi.objectives._count']).returned).toBe('2');
	expect(play(...choice, ['set', 'cmi.interactions.0.learner_response', 'a-b']).error).toBe('406');
	expect(passed).toBe(5 * 500);
});

it('a platform begins with what its profile says', () => {
	const profile: Profile = {
		...strict,
		initial: { 'cmi.launch_data': 'level=2', 'cmi.core.student_name': 'Å' },
	};
	for (const rules of Object.values(rulesOf)) {
		const store = emptyStore();
		expect(script(rules, { profile, store }).play(start, ['get', 'cmi.launch_data']).returned).toBe(
			'level=2',
		);
	}
});
