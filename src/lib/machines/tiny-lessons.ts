import type { CheckLesson, Question, ScenarioLesson, StepsLesson } from '../content/index.ts';
import { tinyLesson } from './tiny-course.ts';

/* Lessons of the other kinds, small enough to follow by hand, for the tests of this folder. */

const base = { claims: ['S1'], law: [] };

/** One question of each kind. */
export const tinyQuestions = {
	single: {
		...base,
		kind: 'single',
		id: 'pick-one',
		feedback: 'now',
		ordered: false,
		options: [
			{ id: 'good', grade: 'best' },
			{ id: 'so-so', grade: 'fair' },
			{ id: 'bad', grade: 'poor' },
		],
	},
	multiple: {
		...base,
		kind: 'multiple',
		id: 'pick-some',
		options: [
			{ id: 'one', right: true },
			{ id: 'two', right: true },
			{ id: 'three', right: false },
			{ id: 'four', right: false },
		],
	},
	ordering: { ...base, kind: 'ordering', id: 'in-order', items: ['a', 'b', 'c'] },
	matching: {
		...base,
		kind: 'matching',
		id: 'pairs',
		groups: ['x', 'y', 'z'],
		items: [
			{ id: 'a', in: 'x', also: [] },
			{ id: 'b', in: 'y', also: [] },
			{ id: 'c', in: 'z', also: [] },
		],
	},
	categorise: {
		...base,
		kind: 'categorise',
		id: 'groups',
		groups: ['x', 'y'],
		items: [
			{ id: 'a', in: 'x', also: ['y'] },
			{ id: 'b', in: 'y', also: [] },
			{ id: 'c', in: 'x', also: [] },
		],
	},
	words: {
		...base,
		kind: 'words',
		id: 'in-text',
		items: [
			{ id: 'hidden', right: true },
			{ id: 'plain', right: false },
		],
	},
	composed: {
		...base,
		kind: 'composed',
		id: 'reply',
		parts: [
			{
				id: 'first',
				blocks: [
					{ id: 'clear', grade: 'best' },
					{ id: 'vague', grade: 'fair' },
				],
			},
			{
				id: 'second',
				blocks: [
					{ id: 'date', grade: 'best' },
					{ id: 'soon', grade: 'poor' },
				],
			},
		],
	},
} as const satisfies Record<string, Question>;

/** A right answer to each of them. */
export const rightAnswers: Readonly<Record<keyof typeof tinyQuestions, readonly string[]>> = {
	single: ['good'],
	multiple: ['one', 'two'],
	ordering: ['a', 'b', 'c'],
	matching: ['a', 'x', 'b', 'y', 'c', 'z'],
	categorise: ['a', 'x', 'b', 'y', 'c', 'x'],
	words: ['hidden'],
	composed: ['clear', 'date'],
};

const outline = { minutes: 3, headings: {}, goals: [], law: {} };

/** Something to read, a question, something private. */
export const tinySteps: StepsLesson = {
	...outline,
	kind: 'steps',
	id: 'steps',
	number: 2,
	steps: [
		{ ...base, kind: 'reading', id: 'read' },
		tinyQuestions.single,
		{ ...base, kind: 'reflection', id: 'think' },
	],
	ids: ['read', 'pick-one', 'good', 'so-so', 'bad', 'think'],
};

const bank = (topic: string, count: number): Question[] =>
	Array.from({ length: count }, (_, index) => ({
		...tinyQuestions.single,
		id: `${topic}-${index}`,
		topic,
	}));

/** Six questions on warmth and four on order, of which two and one are drawn. */
export const tinyCheck: CheckLesson = {
	...outline,
	kind: 'check',
	id: 'check',
	number: 3,
	sittings: [
		{ id: 'main', draw: { warmth: 2, order: 1 }, pass: 2 },
		{ id: 'later', draw: { warmth: 1 }, pass: 0 },
	],
	questions: [...bank('warmth', 6), ...bank('order', 4)],
	ids: [
		...['main', 'later', 'good', 'so-so', 'bad'],
		...[...bank('warmth', 6), ...bank('order', 4)].map(({ id }) => id),
	],
};

/*
 * A meeting: two hands of which both are taken, one after the other, then a reply.
 *
 *   hands ──take-ann──▶ ann ──▶ hands (once each), then write ──sent──▶ kept | lost
 *     └────take-bo────▶ bo ──▶
 */
const asking = { ...base, value: 'active', goal: 'greet', passages: [{ id: 'all' }] } as const;
const plain = { grade: 'best', effects: {}, sets: [], once: false } as const;

export const tinyMeeting: ScenarioLesson = {
	...tinyLesson,
	id: 'meeting',
	number: 4,
	stage: 'meeting',
	start: 'hands',
	faces: { ann: 'warmth' },
	boards: {
		wall: {
			kind: 'list',
			entries: [
				{ id: 'ann-asked', when: { reached: ['ann'] } },
				{ id: 'promised', when: { has: ['promise'] } },
			],
		},
	},
	nodes: {
		hands: {
			...asking,
			kind: 'hands',
			id: 'hands',
			choices: [
				{ ...plain, id: 'take-ann', person: 'ann', once: true, to: [{ to: 'ann' }] },
				{ ...plain, id: 'take-bo', person: 'bo', once: true, to: [{ to: 'bo' }] },
				{ ...plain, id: 'close', when: { reached: ['ann', 'bo'] }, to: [{ to: 'write' }] },
			],
		},
		ann: {
			...asking,
			kind: 'decision',
			id: 'ann',
			choices: [
				{ ...plain, id: 'promise-ann', sets: ['promise'], to: [{ to: 'hands' }] },
				{ ...plain, id: 'note-ann', grade: 'fair', to: [{ to: 'hands' }] },
			],
		},
		bo: {
			...asking,
			kind: 'decision',
			id: 'bo',
			choices: [
				{ ...plain, id: 'answer-bo', effects: { warmth: 3 }, to: [{ to: 'hands' }] },
				{ ...plain, id: 'hush-bo', grade: 'poor', effects: { warmth: -9 }, to: [{ to: 'hands' }] },
			],
		},
		write: {
			...asking,
			kind: 'reply',
			id: 'write',
			parts: [
				{
					id: 'what',
					blocks: [
						{ id: 'said-it', grade: 'best', effects: { warmth: 1 }, sets: [] },
						{ id: 'hid-it', grade: 'poor', effects: { warmth: -1 }, sets: [] },
					],
				},
				{
					id: 'when',
					blocks: [
						{ id: 'friday', grade: 'best', effects: {}, sets: [] },
						{ id: 'some-day', grade: 'fair', effects: {}, sets: [] },
					],
				},
			],
			outcomes: [{ id: 'they-plan', when: { chose: ['friday'] } }, { id: 'they-read' }],
			to: [{ to: 'kept', when: { has: ['promise'], chose: ['friday'] } }, { to: 'lost' }],
		},
		kept: { ...base, kind: 'ending', id: 'kept', tone: 'warm', passages: [{ id: 'all' }] },
		lost: { ...base, kind: 'ending', id: 'lost', tone: 'cold', passages: [{ id: 'all' }] },
	},
	ids: [
		...['hands', 'take-ann', 'take-bo', 'close', 'ann', 'promise-ann', 'note-ann', 'bo'],
		...['answer-bo', 'hush-bo', 'write', 'said-it', 'hid-it', 'friday', 'some-day', 'kept', 'lost'],
	],
};
