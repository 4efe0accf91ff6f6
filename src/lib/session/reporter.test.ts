import { describe, expect, it } from 'vitest';
import { course, fresh, lesson, lessonId } from '../../../tests/support/session-stage.ts';
import { playByGrade } from '../../../tests/support/play.ts';
import type { ReportingLevel } from '../lms/index.ts';
import * as engine from '../machines/index.ts';
import { createReporter } from './reporter.ts';

const words = {
	lesson: (id: string) => `Lektionen ${id}`,
	value: (id: string) => `Värdet ${id}`,
	question: (of: string, id: string) => `Vad gör du? ${of} ${id}`,
};
const frame = { course, path: course.paths[0]?.id ?? '', lessons: course.lessons };

/** A reporter at a level, after so many good decisions with five seconds before each. */
function after(level: ReportingLevel, decisions: number) {
	let elapsed = 0;
	const reporter = createReporter(level, words, {
		now: () => new Date(Date.UTC(2026, 10, 23, 9)),
		elapsed: () => (elapsed += 5000),
	});
	let log = fresh;
	for (let done = 0; done < decisions; done++) {
		const next = playByGrade(lesson, 'best', 1, log);
		reporter.note(engine, course.lessons, log, next);
		log = next;
	}
	const known = log;
	return { reporter, report: () => reporter.report(engine, frame, known) };
}

describe('what a package says beyond completion', () => {
	it('is nothing at all unless it is set to', () => {
		const { reporter, report } = after('completion', 3);
		expect(report()).toEqual({});
		expect(reporter.waiting()).toEqual([]);
		expect(reporter.told()).toBe(0);
	});

	it('is at level result the score and the objectives, and no answer', () => {
		const { report } = after('result', 3);
		const { result, answers } = report();
		expect(answers).toBeUndefined();
		expect(result?.objectives.map(({ id }) => id)).toEqual(
			expect.arrayContaining(['value.active', `lesson.${lessonId.replaceAll('-', '_')}`]),
		);
	});

	it('is at level answers also each decision, numbered, with what it was about', () => {
		const { report } = after('answers', 2);
		const { answers = [] } = report();
		expect(answers.map(({ seq }) => seq)).toEqual([1, 2]);
		expect(answers[0]).toMatchObject({ type: 'choice', right: true, latency: undefined });
		expect(answers[1]).toMatchObject({ latency: 5000 });
		expect(answers[0]?.id).toMatch(/^[a-z0-9_]+\.[a-z0-9_]+$/);
		expect(answers[0]?.description).toContain(lessonId);
		expect(answers[0]?.objectives[0]).toBe(`lesson.${lessonId.replaceAll('-', '_')}`);
	});
});

describe('an answer', () => {
	it('waits until the platform has acknowledged it', () => {
		const { reporter, report } = after('answers', 2);
		const [first] = report().answers ?? [];
		reporter.acknowledge(first ? [first] : []);
		expect(report().answers?.map(({ seq }) => seq)).toEqual([2]);
		expect(reporter.told()).toBe(2);
	});

	it('that the platform was told in an earlier session is not told again', () => {
		const { reporter } = after('answers', 3);
		reporter.start(2);
		expect(reporter.waiting().map(({ seq }) => seq)).toEqual([3]);
	});

	it('of an earlier session that did not arrive is taken up from this device', () => {
		const earlier = after('answers', 3).reporter.waiting();
		const { reporter } = after('answers', 0);
		reporter.start(1);
		reporter.recall(earlier);
		expect(reporter.waiting().map(({ seq }) => seq)).toEqual([2, 3]);
		expect(reporter.told()).toBe(3);
	});
});
