import { describe, expect, it } from 'vitest';
import { cloud } from './cloud.ts';
import { dyingAt, dyingQuietlyAt, keepsNothing } from './dying.ts';
import { failingEvery, throwingEvery } from './failing.ts';
import { slow, verySlow } from './slow.ts';
import { rulesScorm12 } from '../rules-scorm12.ts';
import { rulesScorm2004 } from '../rules-scorm2004.ts';
import { commit, end, script, start, status } from '../scripted-session.ts';

const both = [rulesScorm12, rulesScorm2004] as const;

describe('a cloud that takes its frame back', () => {
	it('throws at every call after an end with a navigation request, and complains of it', () => {
		const { session, play } = script(rulesScorm2004, { profile: cloud });
		play(start, ['set', 'adl.nav.request', 'suspendAll'], end);
		expect(session.isGone()).toBe(true);
		for (const method of [
			'lastError',
			'get',
			'set',
			'commit',
			'terminate',
			'initialize',
		] as const) {
			expect(() => play([method, ''])).toThrow('closed');
		}
		expect(session.complaints).toHaveLength(6);
	});

	it('stays after an end without one', () => {
		const { session, play } = script(rulesScorm2004, { profile: cloud });
		play(start, end);
		expect(session.isGone()).toBe(false);
	});
});

describe('platforms that fail', () => {
	it('at every third call with 101, a read with nothing', () => {
		const { play } = script(rulesScorm2004, { profile: failingEvery(3) });
		expect(play(start, ['get', 'cmi.mode']).returned).toBe('normal');
		expect(play(['get', 'cmi.mode'])).toMatchObject({ returned: '', error: '101' });
		expect(play(['set', 'cmi.location', 'a'])).toMatchObject({ returned: 'true', error: '0' });
		play(['lastError'], ['get', 'cmi.location']);
		expect(play(['set', 'cmi.location', 'b'])).toMatchObject({ returned: 'false', error: '101' });
		expect(play(['get', 'cmi.location']).returned).toBe('a');
	});

	it('by throwing at every third, questions among them', () => {
		const { play } = script(rulesScorm2004, { profile: throwingEvery(3) });
		play(start, ['lastError']);
		expect(() => play(['set', 'cmi.location', 'a'])).toThrow('internal error');
		expect(play(['get', 'cmi.location']).error).toBe('403');
	});

	it.each(both)('by losing the network of $name, and say so', (rules) => {
		const { play, store } = script(rules, { profile: dyingAt(4) });
		play(start, status(rules, 'incomplete'), commit);
		const kept = new Map(store.values);
		expect(kept.get(rules.names.status)).toBe('incomplete');
		expect(play(['set', 'cmi.suspend_data', 'a'])).toMatchObject({ returned: 'true', error: '0' });
		expect(play(commit)).toMatchObject({ returned: 'false', error: rules.codes.commitFailed });
		expect(play(end).returned).toBe('false');
		expect(store.values).toEqual(kept);
	});

	it.each(both)('by losing the network of $name, and do not tell', (rules) => {
		const { play, store } = script(rules, { profile: dyingQuietlyAt(4) });
		play(start, status(rules, 'incomplete'), commit);
		const kept = new Map(store.values);
		expect(play(['set', 'cmi.suspend_data', 'a'], commit)).toMatchObject({
			returned: 'true',
			error: '0',
		});
		expect(play(end).returned).toBe('true');
		expect(store.values).toEqual(kept);
	});

	it('by losing the network with the very call that was to be kept', () => {
		const { play, store } = script(rulesScorm2004, { profile: dyingAt(3) });
		play(start, ['set', 'cmi.suspend_data', 'a'], commit);
		expect(store.values.size).toBe(0);
	});

	it('by keeping nothing at all', () => {
		const { play, store } = script(rulesScorm2004, { profile: keepsNothing });
		expect(play(start, ['set', 'cmi.suspend_data', 'a'], commit).returned).toBe('true');
		expect(play(end).returned).toBe('true');
		expect(store.values.size).toBe(0);
	});
});

describe('slow platforms', () => {
	it.each([
		[slow, 500],
		[verySlow, 5_000],
	])('$name', (profile, ms) => {
		let passed = 0;
		const { play } = script(rulesScorm12, { profile, passTime: (time) => (passed += time) });
		play(start, ['get', 'cmi.core.lesson_mode'], status(rulesScorm12, 'incomplete'), commit, [
			'lastError',
		]);
		expect(passed).toBe(4 * ms);
	});

	it('and strict ones take no time', () => {
		let passed = 0;
		script(rulesScorm12, { passTime: (time) => (passed += time) }).play(start);
		expect(passed).toBe(0);
	});
});
