import { describe, expect, test, vi } from 'vitest';
import type { Grade, ScenarioLesson } from '../../src/lib/content/index.ts';
import { isFinished } from '../../src/lib/log/index.ts';
import {
	decodeRecord,
	encodeRecord,
	fold,
	placesOf,
	storyOf,
	viewOf,
	type Place,
} from '../../src/lib/machines/index.ts';
import { libraryOf, realCourse } from '../support/course.ts';
import { logOfPath, playByChance, playByGrade } from '../support/play.ts';
import { movesAt, walkScenario, type WalkedState } from '../support/walk.ts';

const { course } = realCourse();
const scenarios = course.lessons.filter((lesson) => lesson.kind === 'scenario');

// Thousands of states: a slow machine may take its time.
vi.setConfig({ testTimeout: 120_000 });

describe.each(scenarios.map((lesson) => ({ lesson, name: lesson.id })))(
	'every path through $name',
	({ lesson }) => {
		const states = walkScenario(lesson);
		const ends = states.filter(({ place }) => place.node.kind === 'ending');
		/** One log for each node in each state of its meters. */
		const logs = [...Map.groupBy(states, ({ place }) => keyOf(place)).values()].flatMap(
			([state]) => (state ? [logOfPath(lesson, state.path)] : []),
		);
		const full = lesson.size === 'full';

		test('together come to every node and every ending', () => {
			const visited = new Set(states.map(({ place }) => place.node.id));
			expect([...visited].sort()).toEqual(Object.keys(lesson.nodes).sort());
		});

		test('are many, and come to several endings', () => {
			const paths = ends.reduce((sum, each) => sum + each.paths, 0);
			expect(paths).toBeGreaterThan(full ? 1000 : 10);
			const endings = new Set(ends.map(({ place }) => place.node.id));
			expect(endings.size).toBeGreaterThanOrEqual(full ? 4 : 2);
		});

		test('come to an end, each ending within reach', () => {
			const nearest = new Map<string, number>();
			for (const { place, nearest: near } of ends) {
				const { id } = place.node;
				nearest.set(id, Math.min(near, nearest.get(id) ?? Infinity));
			}
			expect(Math.max(...nearest.values())).toBeLessThanOrEqual(full ? 12 : 6);
			expect(Math.max(...ends.map(({ farthest }) => farthest))).toBeLessThanOrEqual(16);
		});

		test('is as long as it should be when every choice is the best', () => {
			const decisions = placesOf(lesson, playByGrade(lesson, 'best')).length - 1;
			expect(decisions).toBeGreaterThanOrEqual(full ? 6 : 3);
			expect(decisions).toBeLessThanOrEqual(full ? 8 : 3);
		});

		test('the best choices lead to a warm ending, the poorest do not', () => {
			const toneOf = (grade: Grade) => toneAt(fold(lesson, playByGrade(lesson, grade)));
			expect(toneOf('best')).toBe('warm');
			expect(toneOf('poor')).not.toBe('warm');
		});

		test('one poor choice is no end: a path with one can still end warm', () => {
			const decisions = placesOf(lesson, playByGrade(lesson, 'best')).length - 1;
			const tones = Array.from({ length: decisions }, (_, at) => {
				const poor = playByGrade(lesson, 'poor', 1, playByGrade(lesson, 'best', at));
				return toneAt(fold(lesson, playByGrade(lesson, 'best', Infinity, poor)));
			});
			expect(tones).toContain('warm');
		});

		test('offers at least two things to do, and says something, wherever the learner is', () => {
			for (const { place, nearest } of states) {
				const { passages } = viewOf(place, { taken: nearest });
				expect(passages, place.node.id).not.toEqual([]);
				if (place.node.kind !== 'ending') {
					expect(movesAt(place).length, place.node.id).toBeGreaterThanOrEqual(2);
				}
			}
		});

		test('shows every passage, outcome and entry of a board somewhere', () => {
			expect(unseen(lesson, states)).toEqual([]);
		});

		test('interrupted and resumed at any place goes on as if nothing had happened', () => {
			const library = libraryOf(course);
			for (const log of logs) {
				const { log: resumed, problem } = decodeRecord(library, encodeRecord(course.lessons, log));
				expect(problem).toBeUndefined();
				expect(fold(lesson, resumed)).toEqual(fold(lesson, log));
				expect(storyOf(lesson, resumed)).toEqual(storyOf(lesson, log));
			}
		});

		test('is finished exactly when it has come to an ending', () => {
			for (const log of logs) {
				expect(isFinished(lesson, log)).toBe(fold(lesson, log).node.kind === 'ending');
			}
		});

		test('fits a record of 200 characters', () => {
			const longest = states
				.map(({ path }) => path)
				.toSorted((a, b) => b.length - a.length)
				.slice(0, 1)
				.flat();
			const record = encodeRecord(course.lessons, logOfPath(lesson, longest));
			expect(record.length).toBeLessThanOrEqual(200);
		});
	},
);

function toneAt({ node }: Place): string {
	return node.kind === 'ending' ? node.tone : 'none';
}

/** What no path brings up. */
function unseen(lesson: ScenarioLesson, states: readonly WalkedState[]): string[] {
	const seen = new Set<string>();
	for (const { place, path, nearest } of states) {
		const { node, passages, boards } = viewOf(place, { taken: nearest });
		passages.forEach((id) => seen.add(`${node}: ${id}`));
		boards.forEach(({ id, entries }) => entries.forEach((each) => seen.add(`${id}: ${each.id}`)));
		const before = lesson.nodes[place.context.visited.at(-2) ?? ''];
		if (before?.kind !== 'reply') continue;
		const sent = storyOf(lesson, logOfPath(lesson, path)).steps.at(-1);
		sent?.outcomes.forEach((id) => seen.add(`${before.id} → ${id}`));
	}
	// What a board shows hangs on many choices at once, which the walk does not tell apart: it is looked for by chance.
	for (let turn = 0; turn < 1500; turn++) {
		for (const place of placesOf(lesson, playByChance(lesson, `turn ${turn}`))) {
			const { boards } = viewOf(place, { taken: 0 });
			boards.forEach(({ id, entries }) => entries.forEach((each) => seen.add(`${id}: ${each.id}`)));
		}
	}
	return placesToSee(lesson).filter((each) => !seen.has(each));
}

function keyOf({ node, context }: Place): string {
	return JSON.stringify([node.id, context.meters]);
}

function placesToSee(lesson: ScenarioLesson): string[] {
	return [
		...Object.values(lesson.nodes).flatMap((node) => [
			...node.passages.map(({ id }) => `${node.id}: ${id}`),
			...(node.kind === 'reply' ? node.outcomes.map(({ id }) => `${node.id} → ${id}`) : []),
		]),
		...Object.entries(lesson.boards).flatMap(([id, { entries }]) =>
			entries.map((entry) => `${id}: ${entry.id}`),
		),
	];
}
