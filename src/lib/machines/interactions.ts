import type { CheckLesson, Grade, Lesson, ScenarioLesson, StepsLesson } from '../content/index.ts';
import { roundsOf } from './check/fold.ts';
import type { Log } from './log.ts';
import { interactionOf, type Interaction } from './questions/interaction.ts';
import { isQuestion } from './questions/judge.ts';
import { storyOf, type StoryStep } from './scenario/story.ts';
import { foldSteps } from './steps/fold.ts';

/**
 * Every answer and decision of a lesson as a learning platform would be told of it, in the order of the lesson. What is
 * private is none of them: it is not in the log.
 */
export function interactionsOf(lesson: Lesson, log: Log): Interaction[] {
	switch (lesson.kind) {
		case 'scenario':
			return storyOf(lesson, log).steps.map((step) => ofStep(lesson, step));
		case 'steps':
			return ofSteps(lesson, log);
		case 'check':
			return ofRounds(lesson, log);
	}
}

const points: Readonly<Record<Grade, number>> = { best: 1, fair: 0.5, poor: 0 };

function ofStep(lesson: ScenarioLesson, { node, chosen, grade }: StoryStep): Interaction {
	return {
		id: `${lesson.id}.${node}`,
		type: 'choice',
		response: chosen.map(({ id }) => id),
		patterns: [bestAt(lesson, node)],
		right: grade === 'best',
		score: chosen.reduce((sum, each) => sum + points[each.grade], 0) / Math.max(1, chosen.length),
	};
}

function bestAt({ nodes }: ScenarioLesson, id: string): string[] {
	const node = nodes[id];
	if (!node || node.kind === 'ending') return [];
	const options = node.kind === 'reply' ? node.parts.flatMap(({ blocks }) => blocks) : node.choices;
	return options.filter(({ grade }) => grade === 'best').map((option) => option.id);
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
