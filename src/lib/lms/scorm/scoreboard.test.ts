import { describe, expect, it } from 'vitest';
import type { Result } from '../report.ts';
import { reporting12 } from '../scorm12/reporting12.ts';
import { reporting2004 } from '../scorm2004/reporting2004.ts';
import type { ApiCaller } from './api-call.ts';
import { createScoreboard } from './scoreboard.ts';

/** A platform that has these values. */
const platform = (values: Readonly<Record<string, string>>): ApiCaller => ({
	nameOf: (method) => method,
	act: () => ({ type: 'answered', value: 'true', doubtful: false }),
	get: (element) => ({ type: 'answered', value: values[element] ?? '', doubtful: false }),
});

const result = (change: Partial<Result> = {}): Result => ({
	score: undefined,
	passed: false,
	objectives: [],
	...change,
});

const valueOf = (entries: readonly { element: string; value: string }[], element: string) =>
	entries.find((entry) => entry.element === element)?.value;

describe('a score', () => {
	it('that is worse than what the platform has does not take its place', () => {
		const { result: entries } = createScoreboard(
			platform({ 'cmi.core.score.raw': '90' }),
			reporting12,
		);
		expect(valueOf(entries(result({ score: 40 })), 'cmi.core.score.raw')).toBe('90');
		expect(valueOf(entries(result({ score: 95 })), 'cmi.core.score.raw')).toBe('95');
		expect(valueOf(entries(result({ score: 10 })), 'cmi.core.score.raw')).toBe('95');
	});

	it('is not said before there is one', () => {
		expect(createScoreboard(platform({}), reporting2004).result(result())).toEqual([]);
	});

	it('that is no number on the platform counts for nothing', () => {
		const { result: entries } = createScoreboard(
			platform({ 'cmi.score.raw': 'n/a' }),
			reporting2004,
		);
		expect(valueOf(entries(result({ score: 40 })), 'cmi.score.raw')).toBe('40');
	});

	it('once passed stays passed', () => {
		const { result: entries } = createScoreboard(platform({}), reporting2004);
		entries(result({ score: 90, passed: true }));
		expect(valueOf(entries(result({ score: 90 })), 'cmi.success_status')).toBe('passed');
	});
});

describe('objectives', () => {
	const objective = {
		id: 'value.active',
		description: 'Aktiv',
		completion: 'incomplete',
		score: 50,
	} as const;

	it('that the platform has listed before are found by their id, wherever they stand', () => {
		const there = platform({
			'cmi.objectives._count': '2',
			'cmi.objectives.0.id': 'value.credible',
			'cmi.objectives.1.id': 'value.active',
		});
		const entries = createScoreboard(there, reporting12).objectives(
			result({ objectives: [objective] }),
		);
		expect(valueOf(entries, 'cmi.objectives.1.id')).toBe('value.active');
	});

	it('never get worse than the platform has them', () => {
		const there = platform({
			'cmi.objectives._count': '1',
			'cmi.objectives.0.id': 'value.active',
			'cmi.objectives.0.status': 'completed',
			'cmi.objectives.0.score.raw': '80',
		});
		const entries = createScoreboard(there, reporting12).objectives(
			result({ objectives: [objective] }),
		);
		expect(valueOf(entries, 'cmi.objectives.0.status')).toBe('completed');
		expect(valueOf(entries, 'cmi.objectives.0.score.raw')).toBe('80');
	});

	it('that are new stand after those that are there, and stay where they are', () => {
		const { objectives } = createScoreboard(
			platform({ 'cmi.objectives._count': '3' }),
			reporting2004,
		);
		const once = objectives(result({ objectives: [objective] }));
		const again = objectives(result({ objectives: [{ ...objective, score: 60 }] }));
		expect(once[0]?.element).toBe('cmi.objectives.3.id');
		expect(again[0]?.element).toBe('cmi.objectives.3.id');
	});
});
