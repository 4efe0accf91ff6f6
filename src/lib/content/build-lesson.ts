import type {
	Branch,
	Condition,
	Lesson,
	LessonNode,
	LessonTexts,
	Line,
	NodeTexts,
} from './course.ts';
import type { RawCondition } from './schema/condition.ts';
import type { RawLessonTexts } from './schema/lesson-texts.ts';
import type { RawLesson } from './schema/lesson.ts';
import type { RawTarget } from './schema/node.ts';

type RawNode = RawLesson['nodes'][string];
type RawLine = RawLessonTexts['intro'][number];

interface Parts {
	readonly lesson: RawLesson;
	readonly number: number;
	readonly ids: readonly string[];
	readonly headings: Lesson['headings'];
}

/** Gives a lesson its final form: defaults filled in, shared `next` written out at each choice. */
export function buildLesson({ lesson, number, ids, headings }: Parts): Lesson {
	return {
		id: lesson.id,
		number,
		minutes: lesson.minutes,
		start: lesson.start,
		meters: lesson.meters,
		law: lesson.law,
		nodes: Object.fromEntries(
			Object.entries(lesson.nodes).map(([id, node]) => [id, buildNode(id, node)]),
		),
		ids,
		headings,
	};
}

function buildNode(id: string, node: RawNode): LessonNode {
	const shared = {
		id,
		claims: node.claims,
		law: node.law ?? [],
		passages: node.passages.map(({ id, when }) => ({ id, ...conditional(when) })),
	};
	if (node.kind === 'ending') return { kind: 'ending', tone: node.tone, ...shared };
	return {
		kind: 'decision',
		value: node.value,
		goal: node.goal,
		...shared,
		choices: node.choices.map(({ id, grade, effects, to }) => ({
			id,
			grade,
			effects: effects ?? {},
			to: branches(to ?? node.next),
		})),
	};
}

function branches(target: RawTarget | undefined): Branch[] {
	if (target === undefined) return [];
	if (typeof target === 'string') return [{ to: target }];
	return target.map(({ to, when }) => ({ to, ...conditional(when) }));
}

/** Drops what is not written, so that "absent" has one form only. */
function conditional(when: RawCondition | undefined): { when?: Condition } {
	if (!when) return {};
	const { chose, without, meters } = when;
	return {
		when: {
			...(chose && { chose }),
			...(without && { without }),
			...(meters && {
				meters: Object.fromEntries(
					Object.entries(meters).map(([id, { atLeast, atMost }]) => [
						id,
						{ ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) },
					]),
				),
			}),
		},
	};
}

/** Gives a lesson's prose its final form: every line with a speaker, `''` for narration. */
export function buildTexts(raw: RawLessonTexts): LessonTexts {
	return {
		title: raw.title,
		lead: raw.lead,
		intro: raw.intro.map(buildLine),
		people: raw.people,
		meters: raw.meters,
		goals: raw.goals,
		law: raw.law,
		nodes: Object.fromEntries(
			Object.entries(raw.nodes).map(([id, node]) => [id, buildNodeTexts(node)]),
		),
	};
}

function buildNodeTexts(node: RawLessonTexts['nodes'][string]): NodeTexts {
	return {
		title: node.title,
		passages: Object.fromEntries(
			Object.entries(node.passages).map(([id, lines]) => [id, lines.map(buildLine)]),
		),
		question: node.question ?? '',
		choices: Object.fromEntries(
			Object.entries(node.choices ?? {}).map(([id, { label, outcome = [], why = '' }]) => [
				id,
				{ label, outcome: outcome.map(buildLine), why },
			]),
		),
		reflection: node.reflection ?? '',
	};
}

function buildLine(line: RawLine): Line {
	if (typeof line === 'string') return { speaker: '', text: line };
	const [speaker = '', text = ''] = Object.entries(line)[0] ?? [];
	return { speaker, text };
}
