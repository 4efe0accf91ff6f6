import type { CoreValue, Lesson } from '../../content/index.ts';
import type { Log } from '../../log/index.ts';
import { foldSteps, isQuestion, judge, roundsOf, storyOf } from '../../machines/index.ts';
import type { Notes } from '../notes.svelte.ts';
import { surenesses, surenessOf, surePlace, type Sureness } from '../questions/sureness.ts';

/** How many of some there are, and how many of them are good. */
export interface Share<Kind> {
	readonly of: Kind;
	readonly good: number;
	readonly all: number;
}

/** For each core value, how many decisions in the scenarios played so far were the best. */
export function bestChoices(lessons: readonly Lesson[], log: Log): Share<CoreValue>[] {
	const steps = lessons.flatMap((lesson) =>
		lesson.kind === 'scenario' ? storyOf(lesson, log).steps : [],
	);
	return (['active', 'accessible', 'credible'] as const).flatMap((value) => {
		const own = steps.filter((step) => step.value === value);
		const good = own.filter(({ grade }) => grade === 'best').length;
		return own.length === 0 ? [] : [{ of: value, good, all: own.length }];
	});
}

/** For each degree of sureness, how many of the answers given with it were right. */
export function sureAnswers(lessons: readonly Lesson[], log: Log, notes: Notes): Share<Sureness>[] {
	const answers = lessons.flatMap((lesson) => answersOf(lesson, log));
	return surenesses.flatMap((sureness) => {
		const own = answers.filter(
			({ place }) => surenessOf(notes.read(surePlace(place))) === sureness,
		);
		const good = own.filter(({ right }) => right).length;
		return own.length === 0 ? [] : [{ of: sureness, good, all: own.length }];
	});
}

/** The latest answer to each question of a lesson, and whether it is right. */
function answersOf(lesson: Lesson, log: Log): { place: string; right: boolean }[] {
	if (lesson.kind === 'scenario') return [];
	const questions = lesson.kind === 'steps' ? lesson.steps.filter(isQuestion) : lesson.questions;
	const given =
		lesson.kind === 'steps'
			? foldSteps(lesson, log).answers
			: roundsOf(lesson, log).reduce((all, { answers }) => ({ ...all, ...answers }), none);
	return questions.flatMap((question) => {
		const answer = given[question.id];
		// What is answered later in the course has not been right or wrong yet.
		if (!answer || (question.kind === 'single' && question.feedback === 'later')) return [];
		return [{ place: `${lesson.id}/${question.id}`, right: judge(question, answer).right }];
	});
}

const none: Readonly<Record<string, readonly string[]>> = {};
