import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { scenario, type RawScenario } from '../schema/scenario.ts';
import { bestPath, decisionsOn } from './best-path.ts';
import { longestWay, nearestEndings } from './ways.ts';

const passages = [{ id: 'scene' }];
const asks = { value: 'active', goal: 'go', claims: ['S1'], passages };

/** Three hands are raised; whoever is taken, the way leads back until two have been. */
const circle = lesson({
	hall: {
		kind: 'hands',
		...asks,
		choices: [
			{ id: 'first', grade: 'best', effects: { trust: 2 }, once: true },
			{ id: 'second', grade: 'fair', once: true, when: { chose: ['first'] } },
			{ id: 'third', grade: 'poor', once: true, effects: { trust: -2 } },
		],
		next: [
			{ to: 'warm', when: { chose: ['second'], meters: { trust: { atLeast: 3 } } } },
			{ to: 'cold', when: { chose: ['third'] } },
			{ to: 'hall' },
		],
	},
	warm: { kind: 'ending', tone: 'warm', claims: ['S1'], passages },
	cold: { kind: 'ending', tone: 'cold', claims: ['S1'], passages },
});

const reply = lesson({
	hall: {
		kind: 'reply',
		...asks,
		parts: [part('a'), part('b')],
		outcomes: [
			{ id: 'good', when: { chose: ['a-best'] } },
			{ id: 'bad', when: { without: ['a-best'] } },
		],
		next: [{ to: 'warm', when: { has: ['clear'], lacks: ['vague'] } }, { to: 'cold' }],
	},
	warm: { kind: 'ending', tone: 'warm', claims: ['S1'], passages },
	cold: { kind: 'ending', tone: 'cold', claims: ['S1'], passages },
});

describe('the best path', () => {
	test('takes the best that is offered, and what can be taken once only once', () => {
		const path = bestPath(circle);
		expect(path.flatMap(({ chosen }) => chosen)).toEqual(['first', 'second']);
		expect(path.at(-1)?.id).toBe('warm');
		expect(decisionsOn(path)).toBe(2);
	});

	test('puts a reply together from its best parts, and reads what then happens', () => {
		const [first, last] = bestPath(reply);
		expect(first?.chosen).toEqual(['a-best', 'b-best']);
		expect(first?.read).toContainEqual(['nodes', 'hall', 'outcomes', 'good']);
		expect(first?.read).not.toContainEqual(['nodes', 'hall', 'outcomes', 'bad']);
		expect(last?.id).toBe('warm');
	});
});

describe('the ways through a scenario', () => {
	test('are as short as they can be to each ending', () => {
		expect([...nearestEndings(circle)]).toEqual([
			['warm', 1],
			['cold', 1],
		]);
	});

	test('go round each circle once', () => {
		expect(longestWay(circle)).toBe(1);
		expect(longestWay(chain(14))).toBe(14);
		expect([...nearestEndings(chain(14))]).toEqual([['warm', 14]]);
	});
});

function part(id: string) {
	return {
		id,
		blocks: [
			{ id: `${id}-poor`, grade: 'poor', sets: ['vague'] },
			{ id: `${id}-best`, grade: 'best', sets: ['clear'] },
		],
	};
}

function chain(length: number): RawScenario {
	const nodes = Array.from({ length }, (_, index) => {
		const to = index + 1 < length ? `node-${index + 1}` : 'warm';
		const choices = ['best', 'poor'].map((grade) => ({ id: `${grade}-${index}`, grade, to }));
		return [
			index === 0 ? 'hall' : `node-${index}`,
			{ kind: 'decision', ...asks, choices },
		] as const;
	});
	const warm = { kind: 'ending', tone: 'warm', claims: ['S1'], passages };
	return lesson({ ...Object.fromEntries(nodes), warm });
}

function lesson(nodes: object): RawScenario {
	const levels = [
		{ id: 'low', from: 0 },
		{ id: 'high', from: 2 },
	];
	return v.parse(scenario, {
		id: 'sample',
		kind: 'scenario',
		minutes: 1,
		goals: ['go'],
		start: 'hall',
		meters: { trust: { start: 1, min: 0, max: 4, levels } },
		nodes,
	});
}
