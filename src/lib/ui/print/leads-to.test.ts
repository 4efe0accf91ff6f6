import { describe, expect, test } from 'vitest';
import { realCourse } from '../../../../tests/support/course.ts';
import { playByChance } from '../../../../tests/support/play.ts';
import type { Choice, Decision, Reply } from '../../content/index.ts';
import { placesOf } from '../../machines/index.ts';
import { leadsAnyway, leadsTo } from './leads-to.ts';

const scenarios = realCourse().course.lessons.filter((lesson) => lesson.kind === 'scenario');

describe.each(scenarios)('$id', (lesson) => {
	const ways = Array.from({ length: 150 }, (_, seed) =>
		placesOf(lesson, playByChance(lesson, `way ${seed}`)),
	);

	test('no choice leads anywhere that the text does not name', () => {
		for (const way of ways) {
			for (const [at, { node, context }] of way.entries()) {
				const next = way[at + 1];
				if (node.kind === 'ending' || !next) continue;
				const taken = next.context.taken[context.taken.length];
				expect(namedAt(node, taken), `${node.id}: ${taken}`).toContain(next.node.id);
			}
		}
	});
});

function namedAt(node: Decision | Reply, taken: string | undefined): string[] {
	if (node.kind === 'reply') return leadsAnyway(node);
	return node.choices.filter(({ id }) => id === taken).flatMap((each) => leadsTo(node, each));
}

const choice = (id: string, to: Choice['to']): Choice => ({
	id,
	grade: 'fair',
	effects: {},
	sets: [],
	once: false,
	to,
});

const node = (...choices: readonly Choice[]): Decision => ({
	id: 'node',
	kind: 'decision',
	value: 'active',
	goal: 'goal',
	claims: [],
	law: [],
	passages: [],
	choices,
});

const branches = [
	{ to: 'a-only', when: { chose: ['a'] } },
	{ to: 'not-a', when: { without: ['a'] } },
	{ to: 'perhaps', when: { meters: { trust: { atLeast: 8 } } } },
	{ to: 'else' },
];
const [a, b] = [choice('a', branches), choice('b', branches)];

test('what the choice itself decides is decided', () => {
	expect(leadsTo(node(a, b), a)).toEqual(['a-only']);
	expect(leadsTo(node(a, b), b)).toEqual(['not-a', 'perhaps', 'else']);
});

test('where a choice can be taken on another round, nothing is ruled out by what was not chosen', () => {
	const again = { ...a, once: true };
	expect(leadsTo(node(again, b), b)).toContain('a-only');
});

test('where all choices lead to the same, it is said once', () => {
	const same = [{ to: 'next' }];
	expect(leadsAnyway(node(choice('a', same), choice('b', same)))).toEqual(['next']);
	expect(leadsAnyway(node(a, b))).toEqual([]);
});
