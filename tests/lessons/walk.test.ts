import { describe, expect, test, vi } from 'vitest';
import type { Lesson } from '../../src/lib/content/index.ts';
import {
	decide,
	decodeRecord,
	encodeRecord,
	fold,
	isFinished,
	viewOf,
	type Log,
} from '../../src/lib/machines/index.ts';
import { realCourse } from '../support/course.ts';
import { walkPaths, type WalkedPath } from '../support/walk.ts';

const { course } = realCourse();

// Tens of thousands of paths: a slow machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

describe.each(course.lessons.map((lesson) => ({ lesson, name: lesson.id })))(
	'every path through $name',
	({ lesson }) => {
		const paths: WalkedPath[] = [];
		walkPaths(lesson, (path) => paths.push(path));
		const grades = gradesOf(lesson);
		const places = placesOf(lesson);

		test('together come to every node and every ending', () => {
			const visited = new Set(paths.flatMap(({ nodes }) => nodes));
			expect([...visited].sort()).toEqual(Object.keys(lesson.nodes).sort());
		});

		test('has at least three endings to come to, and each core value on its way', () => {
			expect(new Set(paths.map(({ ending }) => ending)).size).toBeGreaterThanOrEqual(3);
			const values = Object.values(lesson.nodes).flatMap((node) =>
				node.kind === 'decision' ? [node.value] : [],
			);
			expect(new Set(values)).toEqual(new Set(['active', 'accessible', 'credible']));
		});

		test('takes at most 12 decisions', () => {
			expect(Math.max(...paths.map(({ choices }) => choices.length))).toBeLessThanOrEqual(12);
		});

		test('is 6 to 8 decisions long when every choice is the best', () => {
			const best = paths.filter(({ choices }) => choices.every((id) => grades.get(id) === 'best'));
			expect(best).toHaveLength(1);
			expect(best[0]?.choices.length).toBeGreaterThanOrEqual(6);
			expect(best[0]?.choices.length).toBeLessThanOrEqual(8);
		});

		test('the best choices lead to a warm ending, the poorest do not', () => {
			const toneOf = (grade: string) =>
				paths
					.filter(({ choices }) => choices.every((id) => grades.get(id) === grade))
					.map(({ ending }) => lesson.nodes[ending])
					.map((node) => (node?.kind === 'ending' ? node.tone : ''));
			expect(toneOf('best')).toEqual(['warm']);
			expect(toneOf('poor')).toEqual(['cold']);
		});

		test('a path that starts poorly can still end warm', () => {
			const mended = paths.filter(({ choices, ending }) => {
				const end = lesson.nodes[ending];
				return (
					grades.get(choices[0] ?? '') === 'poor' && end?.kind === 'ending' && end.tone === 'warm'
				);
			});
			expect(mended.length).toBeGreaterThan(0);
		});

		test('fits a record of 200 characters', () => {
			const longest = Math.max(
				...paths.map((path) => encodeRecord(course, logOf(lesson, path)).length),
			);
			expect(longest).toBeLessThanOrEqual(200);
		});

		test('shows at least one passage wherever the learner is', () => {
			const silent = places.filter((log) => viewOf(fold(lesson, log)).passages.length === 0);
			expect(silent).toEqual([]);
		});

		test('interrupted and resumed at any place goes on as if nothing had happened', () => {
			for (const log of places) {
				const { log: resumed, problem } = decodeRecord(course, encodeRecord(course, log));
				expect(problem).toBeUndefined();
				expect(fold(lesson, resumed)).toEqual(fold(lesson, log));
				expect(toTheEnd(lesson, resumed)).toEqual(toTheEnd(lesson, log));
			}
		});

		test('is finished exactly when it has come to an ending', () => {
			for (const log of places) {
				expect(isFinished(lesson, log)).toBe(fold(lesson, log).node.kind === 'ending');
			}
		});
	},
);

function gradesOf(lesson: Lesson): ReadonlyMap<string, string> {
	return new Map(
		Object.values(lesson.nodes).flatMap((node) =>
			node.kind === 'decision' ? node.choices.map(({ id, grade }) => [id, grade] as const) : [],
		),
	);
}

function logOf(lesson: Lesson, { choices, ending }: WalkedPath): Log {
	return [
		...choices.map((choice) => ({ type: 'choice.taken', lesson: lesson.id, choice }) as const),
		{ type: 'ending.reached', lesson: lesson.id, ending },
	];
}

/** One log for each node in each state of its meters: all that can be told apart but by older choices. */
function placesOf(lesson: Lesson): Log[] {
	const known = new Map<string, Log>([['', []]]);
	for (const log of known.values()) {
		const { node } = fold(lesson, log);
		if (node.kind === 'ending') continue;
		for (const { id } of node.choices) {
			const next = decide(lesson, log, id);
			const place = fold(lesson, next);
			const key = JSON.stringify([place.node.id, place.context.meters]);
			if (!known.has(key)) known.set(key, next);
		}
	}
	return [...known.values()];
}

/** Goes on from a place, always with the first choice. */
function toTheEnd(lesson: Lesson, log: Log) {
	let here = fold(lesson, log);
	let longer = log;
	while (here.node.kind === 'decision') {
		longer = decide(lesson, longer, here.node.choices[0]?.id ?? '');
		here = fold(lesson, longer);
	}
	return here;
}
