import type { Lesson, Question, StepsLesson } from '../../lib/content/index.ts';
import type { Log } from '../../lib/log/index.ts';
import { answerStep, interactionOf, isQuestion, passStep } from '../../lib/machines/index.ts';
import { logOfPath } from '../../../tests/support/play.ts';
import { walkScenario } from '../../../tests/support/walk.ts';

/** Somewhere that a learner may stand in a lesson, and one way to have come there. */
export interface StandingPlace {
	/** The id of the node, step or question. */
	readonly at: string;
	readonly log: Log;
}

/** Every node that can be come to, the end of every step, and each question of a check once it was answered. */
export function standingPlaces(lesson: Lesson): readonly StandingPlace[] {
	switch (lesson.kind) {
		case 'scenario': {
			const seen = new Map<string, StandingPlace>();
			for (const { place, path } of walkScenario(lesson)) {
				const at = place.node.id;
				if (!seen.has(at)) seen.set(at, { at, log: logOfPath(lesson, path) });
			}
			return [...seen.values()];
		}
		case 'steps':
			return alongSteps(lesson);
		case 'check':
			return lesson.questions.map((question) => {
				const [about, asked] = [{ lesson: lesson.id }, [question.id]];
				const sitting = lesson.sittings[0]?.id ?? '';
				const answer = rightAnswer(lesson, question);
				return {
					at: question.id,
					log: [
						{ ...about, type: 'draw.made', sitting, seed: 0, asked },
						{ ...about, type: 'answer.given', activity: question.id, answer },
					],
				};
			});
	}
}

function alongSteps(lesson: StepsLesson): StandingPlace[] {
	let log: Log = [];
	return lesson.steps.map((step) => {
		log = isQuestion(step)
			? answerStep(lesson, log, step.id, rightAnswer(lesson, step))
			: passStep(lesson, log, step.id);
		return { at: step.id, log };
	});
}

function rightAnswer(lesson: Lesson, question: Question): string[] {
	return (interactionOf(lesson, question, []).patterns[0] ?? []).flat();
}
