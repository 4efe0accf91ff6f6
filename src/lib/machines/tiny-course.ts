import type { Choice, Course, Decision, Ending, ScenarioLesson } from '../content/index.ts';

/*
 * A course that is small enough to follow by hand, for the tests of this folder.
 *
 *   greet ──hello──▶ ask ──listen──▶ friends | strangers (by warmth)
 *     └────ignore───▶ mend ─sorry─▶ ask ──talk──▶ strangers
 */

type Plain = Omit<Choice, 'sets' | 'once'>;

const decision = (id: string, choices: readonly Plain[]): Decision => ({
	kind: 'decision',
	id,
	value: 'active',
	goal: 'greet',
	claims: ['S1'],
	law: [],
	passages: [{ id: 'all' }],
	choices: choices.map((choice) => ({ sets: [], once: false, ...choice })),
});

const ending = (id: string, tone: Ending['tone']): Ending => ({
	kind: 'ending',
	id,
	tone,
	claims: ['S1'],
	law: [],
	passages: [{ id: 'all' }],
});

const nodes: ScenarioLesson['nodes'] = {
	greet: decision('greet', [
		{ id: 'hello', grade: 'best', effects: { warmth: 2 }, to: [{ to: 'ask' }] },
		{ id: 'ignore', grade: 'poor', effects: { warmth: -9 }, to: [{ to: 'mend' }] },
	]),
	mend: decision('mend', [
		{ id: 'sorry', grade: 'best', effects: { warmth: 2 }, to: [{ to: 'ask' }] },
		{ id: 'shrug', grade: 'poor', effects: {}, to: [{ to: 'ask' }] },
	]),
	ask: {
		...decision('ask', [
			{
				id: 'listen',
				grade: 'best',
				effects: { warmth: 1 },
				to: [{ to: 'friends', when: { meters: { warmth: { atLeast: 6 } } } }, { to: 'strangers' }],
			},
			{ id: 'talk', grade: 'fair', effects: {}, to: [{ to: 'strangers' }] },
		]),
		passages: [
			{ id: 'cold', when: { chose: ['ignore'] } },
			{ id: 'warm', when: { without: ['ignore'] } },
		],
	},
	friends: ending('friends', 'warm'),
	strangers: ending('strangers', 'cold'),
};

export const tinyLesson: ScenarioLesson = {
	kind: 'scenario',
	stage: 'conversation',
	size: 'full',
	id: 'tiny',
	number: 0,
	goals: ['greet'],
	faces: {},
	boards: {},
	minutes: 5,
	start: 'greet',
	meters: {
		warmth: {
			start: 3,
			min: 0,
			max: 6,
			levels: [
				{ id: 'cold', from: 0 },
				{ id: 'mild', from: 3 },
				{ id: 'warm', from: 5 },
			],
		},
	},
	law: {},
	nodes,
	ids: Object.values(nodes).flatMap((node) =>
		node.kind === 'decision' ? [node.id, ...node.choices.map(({ id }) => id)] : [node.id],
	),
	headings: {},
};

const words: Course['texts'][string] = {
	title: 'Tiny',
	lead: '',
	description: '',
	about: [],
	chapters: {},
	values: {
		active: { name: '', meaning: '' },
		accessible: { name: '', meaning: '' },
		credible: { name: '', meaning: '' },
	},
	glossary: {},
	paths: {},
	notice: { title: '', expired: [], current: [], source: '' },
};

/** Two lessons of the same shape, so that one can be finished while the other is not. */
export const tinyCourse = {
	id: 'tiny-course',
	version: '1.0.0',
	locales: ['sv'],
	chapters: [],
	claims: 0,
	notTaught: [],
	lessons: [tinyLesson, { ...tinyLesson, id: 'second', number: 1 }],
	paths: [
		{ id: 'all', lessons: ['tiny', 'second'], extra: [] },
		{ id: 'one', lessons: ['tiny'], extra: ['second'] },
	],
	completion: 'lessons-finished',
	reporting: 'completion',
	programme: { adopted: 2017, until: 2022, status: 'expired' },
	source: { url: 'https://example.org/', checked: '2026-01-01' },
	texts: { sv: words },
} satisfies Course;

/** The other lesson of the tiny course. */
export const secondLesson: ScenarioLesson = { ...tinyLesson, id: 'second', number: 1 };
