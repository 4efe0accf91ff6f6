import { describe, expect, it } from 'vitest';
import { completionThreshold, masteryOverride } from './mastery.ts';
import { rulesScorm12 } from '../rules-scorm12.ts';
import { rulesScorm2004 } from '../rules-scorm2004.ts';
import { end, script, start, status } from '../scripted-session.ts';

describe('a mastery score', () => {
	it.each([
		['79.9', 'failed'],
		['80', 'passed'],
	])('makes %s of 100 %s at the end of a session in 1.2', (raw, verdict) => {
		const { play, store } = script(rulesScorm12, { profile: masteryOverride });
		play(start, ['set', 'cmi.core.score.raw', raw], status(rulesScorm12, 'incomplete'), end);
		expect(store.values.get('cmi.core.lesson_status')).toBe(verdict);
	});

	it('says nothing in 1.2 about a course without a score, or without credit', () => {
		const withoutScore = script(rulesScorm12, { profile: masteryOverride });
		withoutScore.play(start, status(rulesScorm12, 'completed'), end);
		expect(withoutScore.store.values.get('cmi.core.lesson_status')).toBe('completed');
		const profile = {
			...masteryOverride,
			initial: { ...masteryOverride.initial, 'cmi.core.credit': 'no-credit' },
		};
		const withoutCredit = script(rulesScorm12, { profile });
		withoutCredit.play(
			start,
			['set', 'cmi.core.score.raw', '1'],
			status(rulesScorm12, 'completed'),
			end,
		);
		expect(withoutCredit.store.values.get('cmi.core.lesson_status')).toBe('completed');
	});

	it.each([
		['0.79', 'failed'],
		['0.8', 'passed'],
		[undefined, 'unknown'],
	])('makes a scaled %s read as %s in 2004', (scaled, verdict) => {
		const { play } = script(rulesScorm2004, { profile: masteryOverride });
		if (scaled !== undefined) play(start, ['set', 'cmi.score.scaled', scaled]);
		else play(start);
		expect(
			play(['set', 'cmi.success_status', 'passed'], ['get', 'cmi.success_status']).returned,
		).toBe(verdict);
	});

	it.each([
		['0.89', 'incomplete'],
		['0.9', 'completed'],
		[undefined, 'unknown'],
	])('has a sister for completion: progress %s reads as %s', (progress, verdict) => {
		const { play } = script(rulesScorm2004, { profile: completionThreshold });
		if (progress !== undefined) play(start, ['set', 'cmi.progress_measure', progress]);
		else play(start);
		expect(
			play(['set', 'cmi.completion_status', 'completed'], ['get', 'cmi.completion_status'])
				.returned,
		).toBe(verdict);
	});

	it('can be read', () => {
		const profile = masteryOverride;
		expect(
			script(rulesScorm12, { profile }).play(start, ['get', 'cmi.student_data.mastery_score'])
				.returned,
		).toBe('80');
		expect(
			script(rulesScorm2004, { profile }).play(start, ['get', 'cmi.scaled_passing_score']).returned,
		).toBe('0.8');
	});
});
