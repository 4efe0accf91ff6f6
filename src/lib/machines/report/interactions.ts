import type {
	CheckLesson,
	Grade,
	Lesson,
	ScenarioLesson,
	StepsLesson,
} from '../../content/index.ts';
import type { Log, LogEvent } from '../../log/index.ts';
import { roundsOf } from '../check/fold.ts';
import { isQuestion } from '../questions/judge.ts';
import { earlierStoriesOf, storyOf, type StoryStep } from '../scenario/story.ts';
import { foldSteps } from '../steps/fold.ts';
import { inRegistry, interactionOf, type Interaction } from './interaction.ts';

/**
 * Every answer and decision of a lesson as a learning platform would be told of it, those on the ways that were left
 * first. What is private is none of them: it is not in the log.
 */
export function interactionsOf(lesson: Lesson, log: Log): Interaction[] {
	switch (lesson.kind) {
		case 'scenario':
			return [...earlierStoriesOf(lesson, log).reverse(), storyOf(lesson, log)].flatMap(
				({ steps }) => steps.map((step) => ofStep(lesson, step)),
			);
		case 'steps':
			return ofSteps(lesson, log);
		case 'check':
			return ofRounds(lesson, log);
	}
}

/** What was decided or answered between two logs, of which the second came of the first. */
export function interactionsSince(
	lessons: readonly Lesson[],
	before: Log,
	after: Log,
): Interaction[] {
	const known = new Set<LogEvent>(before);
	return after
		.filter((event) => !known.has(event))
		.flatMap((event) => {
			const lesson = 'lesson' in event && lessons.find(({ id }) => id === event.lesson);
			return lesson ? (ofEvent(lesson, after, event) ?? []) : [];
		});
}

function ofEvent(lesson: Lesson, log: Log, event: LogEvent): Interaction | undefined {
	if (event.type === 'choice.taken' || event.type === 'reply.sent') {
		const last = lesson.kind === 'scenario' ? storyOf(lesson, log).steps.at(-1) : undefined;
		return last && lesson.kind === 'scenario' ? ofStep(lesson, last) : undefined;
	}
	if (event.type !== 'answer.given' || lesson.kind === 'scenario') return undefined;
	const asked = lesson.kind === 'steps' ? lesson.steps : lesson.questions;
	const question = asked.find(({ id }) => id === event.activity);
	return question && isQuestion(question)
		? interactionOf(lesson, question, event.answer)
		: undefined;
}

const points: Readonly<Record<Grade, number>> = { best: 1, fair: 0.5, poor: 0 };

function ofStep(lesson: ScenarioLesson, { node, chosen, grade, value }: StoryStep): Interaction {
	const options = optionsAt(lesson, node);
	return {
		lesson: lesson.id,
		activity: node,
		value,
		type: 'choice',
		response: chosen.map(({ id }) => id),
		patterns: [options.filter((option) => option.grade === 'best').map(({ id }) => id)],
		right: grade === 'best',
		score: chosen.reduce((sum, each) => sum + points[each.grade], 0) / Math.max(1, chosen.length),
		options: inRegistry(
			lesson,
			options.map(({ id }) => id),
		),
		groups: [],
	};
}

function optionsAt({ nodes }: ScenarioLesson, id: string) {
	const node = nodes[id];
	if (!node || node.kind === 'ending') return [];
	return node.kind === 'reply' ? node.parts.flatMap(({ blocks }) => blocks) : node.choices;
}

function ofSteps(lesson: StepsLesson, log: Log): Interaction[] {
	const { answers } = foldSteps(lesson, log);
	return lesson.steps.flatMap((step) => {
		const answer = answers[step.id];
		return answer && isQuestion(step) ? [interactionOf(lesson, step, answer)] : [];
	});
}

function ofRounds(lesson: CheckLesson, log: Log): Interaction[] {
	return roundsOf(lesson, log).flatMap(({ answers }) =>
		Object.entries(answers).flatMap(([id, answer]) => {
			const question = lesson.questions.find((each) => each.id === id);
			return question ? [interactionOf(lesson, question, answer)] : [];
		}),
	);
}
