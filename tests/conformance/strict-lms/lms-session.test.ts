import { describe, expect, it } from 'vitest';
import { strict } from './profiles/strict.ts';
import { rulesOf } from './rules.ts';
import { rulesScorm12 } from './rules-scorm12.ts';
import { rulesScorm2004 } from './rules-scorm2004.ts';
import { commit, end, script, sessions, start, type Call } from './scripted-session.ts';

describe.each(Object.values(rulesOf))('a session of $name', (rules) => {
	const { names, codes } = rules;
	const is12 = rules.name === 'scorm12';
	const suspend: Call = ['set', names.exit, 'suspend'];
	const record: Call = ['set', 'cmi.suspend_data', '1:a'];
	const done: Call = ['set', names.status, 'completed'];
	const minute: Call = ['set', names.sessionTime, is12 ? '0000:01:00.50' : 'PT1M0.5S'];
	const ask = (element: string): Call => ['get', element];

	it.each<readonly [string, readonly Call[], string]>([
		['a read', [['get', names.mode]], codes.getBefore],
		['a write', [record], codes.setBefore],
		['a commit', [commit], codes.commitBefore],
		['an end', [end], codes.endBefore],
	])('notices %s before its start', (_, calls, error) => {
		const played = script(rules).play(...calls);
		expect(played.error).toBe(error);
		expect(played.returned).toBe(_ === 'a read' ? '' : 'false');
		expect(played.complaints).toEqual([expect.stringContaining('before the start')]);
	});

	it.each<readonly [string, readonly Call[], string]>([
		['a read', [['get', names.mode]], codes.getAfter],
		['a write', [record], codes.setAfter],
		['a commit', [commit], codes.commitAfter],
		['a second end', [end], codes.endAfter],
		['a second start', [start], codes.afterEnd],
	])('notices %s after its end', (_, calls, error) => {
		const played = script(rules).play(start, done, end, ...calls);
		expect(played.error).toBe(error);
		expect(played.complaints).toHaveLength(1);
	});

	it.each<readonly [string, readonly Call[]]>([
		['a start', [['initialize', 'x']]],
		['a start', [['initialize']]],
		['a commit', [start, ['commit', null]]],
		['an end', [start, ['terminate', 'x']]],
		['a write of a number', [start, ['set', 'cmi.suspend_data', 7]]],
		['a write of nothing', [start, ['set', 'cmi.suspend_data']]],
	])('notices %s with a wrong argument', (_, calls) => {
		const played = script(rules).play(...calls);
		expect(played.error).toBe(codes.badArgument);
		expect(played.complaints).toHaveLength(1);
	});

	it('answers a second start while it is open, and says nothing: the page was loaded again', () => {
		expect(script(rules).play(start, start)).toEqual({
			returned: 'false',
			error: codes.again,
			complaints: [],
		});
	});

	it('does not end when the server says no, and can end again', () => {
		const { store, play } = script(rules);
		store.failsCommits = true;
		expect(play(start, done, end)).toMatchObject({ returned: 'false', error: codes.commitFailed });
		store.failsCommits = false;
		expect(play(end)).toEqual({ returned: 'true', error: '0', complaints: [] });
	});

	it('fails to commit while the server says no or there is no network, and keeps nothing', () => {
		for (const trouble of ['failsCommits', 'offline'] as const) {
			const { store, play } = script(rules);
			store[trouble] = true;
			expect(play(start, record, commit).error).toBe(codes.commitFailed);
			expect(store.values.size).toBe(0);
		}
	});

	it('keeps what was committed, and what was there at the end', () => {
		const { store, play } = script(rules);
		play(start, record);
		expect(store.values.size).toBe(0);
		play(commit);
		expect(store.values.get('cmi.suspend_data')).toBe('1:a');
		play(done, end);
		expect(store.values.get(names.status)).toBe('completed');
	});

	it('begins as resumed with all that was kept, after one that was suspended', () => {
		const launch = sessions(rules);
		launch(suspend, record, done, minute, end);
		const { play } = launch();
		expect(play(ask(names.entry)).returned).toBe('resume');
		expect(play(ask('cmi.suspend_data')).returned).toBe('1:a');
		expect(play(ask(names.status)).returned).toBe('completed');
	});

	it('adds up the times of the sessions, at their ends', () => {
		const launch = sessions(rules);
		launch(suspend, done, minute, commit);
		expect(launch().play(ask(names.totalTime)).returned).toBe(is12 ? '0000:00:00.00' : 'PT0H0M0S');
		launch(suspend, done, minute, end);
		launch(suspend, minute, end);
		expect(launch().play(ask(names.totalTime)).returned).toBe(is12 ? '0000:02:01.00' : 'PT0H2M1S');
	});

	it('does not take the exit of the session before for its own', () => {
		const launch = sessions(rules);
		launch(suspend, record, done, end);
		const { store } = launch(end);
		expect(store.values.get(names.exit)).toBe('');
	});

	it('keeps nothing in review, and complains of every write', () => {
		const launch = sessions(rules);
		const { store } = launch(suspend, record, done, end);
		const review = script(rules, { store, mode: 'review' });
		const played = review.play(start, ['set', 'cmi.suspend_data', '2:b'], commit, end);
		expect(played.complaints).toEqual(['write of cmi.suspend_data in review']);
		expect(store.values.get('cmi.suspend_data')).toBe('1:a');
		expect(store.values.get(names.exit)).toBe('suspend');
	});

	it.each(['review', 'browse'])(
		'says in %s which mode it is, and that there is no credit',
		(mode) => {
			const { play } = script(rules, { mode });
			expect(play(start, ask(names.mode)).returned).toBe(mode);
			expect(play(ask(names.credit)).returned).toBe('no-credit');
		},
	);

	it('counts its calls', () => {
		const { session, play } = script(rules);
		play(start, suspend, commit, ['lastError']);
		const before = session.tally();
		expect(before).toEqual({ initialize: 1, get: 0, set: 1, commit: 1, terminate: 0 });
		play(ask(names.mode), record, done, end);
		expect(session.tallySince(before)).toEqual({
			initialize: 0,
			get: 1,
			set: 2,
			commit: 0,
			terminate: 1,
		});
	});

	const idle = 'a commit with nothing set since the last one';
	it.each<readonly [string, readonly Call[], readonly string[]]>([
		['after another', [suspend, commit, commit], [idle]],
		['with nothing to begin with', [commit], [idle]],
		['before a read', [suspend, done, commit, commit, ask(names.mode), end], [idle]],
		['right before the end', [suspend, done, commit, commit, end], []],
		['after a write', [suspend, commit, record, commit], []],
	])('complains of a commit that carries nothing, %s', (_, calls, complaints) => {
		expect(script(rules).play(start, ...calls).complaints).toEqual(complaints);
	});

	it('does not complain when a commit that failed is tried again', () => {
		const { store, play } = script(rules);
		store.failsCommits = true;
		play(start, record, commit);
		store.failsCommits = false;
		expect(play(commit)).toEqual({ returned: 'true', error: '0', complaints: [] });
	});

	it('does not complain of idle commits where a commit may have failed unseen', () => {
		const profile = { ...strict, noticesIdleCommits: false };
		expect(script(rules, { profile }).play(start, commit, commit).complaints).toEqual([]);
	});
});

describe('the end of a session in SCORM 1.2', () => {
	it('takes a course that has never said a status for completed', () => {
		const { store, play } = script(rulesScorm12);
		const played = play(start, end);
		expect(store.values.get('cmi.core.lesson_status')).toBe('completed');
		expect(played.complaints).toEqual([
			'the end without any cmi.core.lesson_status: a platform takes it for completed',
		]);
	});

	it('keeps the data of a course that was not suspended, and says nothing about its entry', () => {
		const launch = sessions(rulesScorm12);
		launch(['set', 'cmi.suspend_data', 'x'], ['set', 'cmi.core.lesson_status', 'incomplete'], end);
		const { play } = launch();
		expect(play(['get', 'cmi.core.entry']).returned).toBe('');
		expect(play(['get', 'cmi.suspend_data']).returned).toBe('x');
	});

	it('keeps interactions, which can be counted and not read', () => {
		const launch = sessions(rulesScorm12);
		launch(
			['set', 'cmi.interactions.0.id', 'q1'],
			['set', 'cmi.core.lesson_status', 'incomplete'],
			end,
		);
		expect(launch().play(['get', 'cmi.interactions._count']).returned).toBe('1');
	});
});

describe('the end of a session in SCORM 2004', () => {
	const record: Call = ['set', 'cmi.suspend_data', 'x'];

	it.each(['', 'normal', 'logout', 'time-out'])(
		'begins a new attempt without data after exit "%s"',
		(exit) => {
			const launch = sessions(rulesScorm2004);
			launch(record, ['set', 'cmi.interactions.0.id', 'q1'], ['set', 'cmi.exit', exit], end);
			const { play } = launch();
			expect(play(['get', 'cmi.entry']).returned).toBe('ab-initio');
			expect(play(['get', 'cmi.suspend_data']).error).toBe('403');
			expect(play(['get', 'cmi.interactions._count']).returned).toBe('0');
		},
	);

	it('leaves nothing of the attempt before in the new one', () => {
		const launch = sessions(rulesScorm2004);
		launch(record, end);
		launch(['set', 'cmi.exit', 'suspend'], end);
		expect(launch().play(['get', 'cmi.suspend_data']).error).toBe('403');
	});

	it('counts a request to suspend all as suspended', () => {
		const launch = sessions(rulesScorm2004);
		launch(record, ['set', 'adl.nav.request', 'suspendAll'], end);
		const { play } = launch();
		expect(play(['get', 'cmi.entry']).returned).toBe('resume');
		expect(play(['get', 'adl.nav.request']).returned).toBe('_none_');
	});
});
