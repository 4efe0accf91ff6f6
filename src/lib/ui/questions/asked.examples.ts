import type {
	Activity,
	ActivityTexts,
	Course,
	Grade,
	Lesson,
	Question,
} from '../../content/index.ts';
import { isQuestion, isWhole } from '../../machines/index.ts';
import type { Scene } from '../example.ts';
import type { InputProps } from './input-props.ts';

/*
 * Finds what an example needs in the real course by its kind, never by its id, so that changed lessons break no
 * test; and answers questions as learners do.
 */

export type QuestionKind = Question['kind'];

/** A question, and the lesson in which it is asked. */
export interface Asked {
	readonly lesson: Lesson;
	readonly question: Question;
}

/** The first question of a kind; fails loudly when the course has none. */
export function asked(
	course: Course,
	kind: QuestionKind,
	fits: (question: Question) => boolean = isPlain,
): Asked {
	for (const lesson of course.lessons) {
		const question = questionsOf(lesson).find((each) => each.kind === kind && fits(each));
		if (question) return { lesson, question };
	}
	throw new Error(`The course asks no such question: ${kind}.`);
}

/** It is answered at once, and for the first time. */
function isPlain(question: Question): boolean {
	return question.kind !== 'single' || (question.feedback === 'now' && !question.first);
}

function questionsOf(lesson: Lesson): readonly Question[] {
	if (lesson.kind === 'scenario') return [];
	const activities: readonly Activity[] = lesson.kind === 'steps' ? lesson.steps : lesson.questions;
	return activities.filter(isQuestion);
}

/** What every way to answer needs for a question, in the language of the scene. */
export function inputOf(scene: Scene, { lesson, question }: Asked): InputProps<Question> {
	const { activities, people } = scene.textsOf(lesson.id);
	const texts: ActivityTexts | undefined = activities[question.id];
	if (!texts) throw new Error(`No words for ${question.id}.`);
	return { question, texts, people, seed: 'stage', judged: undefined, answer: [] };
}

export type Quality = 'right' | 'half' | 'wrong';

/** A whole answer that is right, right in part, or as wrong as can be. */
export function answerTo(question: Question, quality: Quality): readonly string[] {
	const answer = quality === 'right' ? best(question) : weaker(question, quality);
	if (!isWhole(question, answer)) throw new Error(`No ${quality} answer to ${question.id}.`);
	return answer;
}

function best(question: Question): readonly string[] {
	switch (question.kind) {
		case 'single':
			return graded(question.options, 'best');
		case 'multiple':
			return question.options.filter(({ right }) => right).map(({ id }) => id);
		case 'words':
			return question.items.filter(({ right }) => right).map(({ id }) => id);
		case 'ordering':
			return question.items;
		case 'matching':
		case 'categorise':
			return question.items.flatMap(({ id, in: group }) => [id, group]);
		case 'composed':
			return question.parts.flatMap(({ blocks }) => graded(blocks, 'best'));
	}
}

/** The first that has a grade. */
function graded(
	items: readonly { readonly id: string; readonly grade: Grade }[],
	grade: Grade,
): string[] {
	const found = items.find((each) => each.grade === grade);
	return found ? [found.id] : [];
}

function weaker(question: Question, quality: 'half' | 'wrong'): readonly string[] {
	const grade = quality === 'half' ? 'fair' : 'poor';
	switch (question.kind) {
		case 'single':
			return graded(question.options, grade);
		case 'multiple':
			return picked(question.options, quality);
		case 'words':
			return picked(question.items, quality);
		case 'ordering': {
			const [first = '', second = '', ...rest] = question.items;
			return quality === 'half' ? [second, first, ...rest] : [second, ...rest, first];
		}
		case 'matching':
		case 'categorise':
			return question.items.flatMap(({ id, in: group, also }, index) => {
				const right = quality === 'half' && index > 1;
				return [id, right ? group : elsewhere(question.groups, [group, ...also])];
			});
		case 'composed':
			return question.parts.flatMap(({ blocks }, index) => {
				const right = quality === 'half' && index > 0;
				const block = blocks.find((each) => (each.grade === 'best') === right);
				return block ? [block.id] : [];
			});
	}
}

function picked(
	items: readonly { readonly id: string; readonly right: boolean }[],
	quality: 'half' | 'wrong',
): string[] {
	const chosen = items.filter(({ right }) => right === (quality === 'half'));
	return chosen.slice(0, quality === 'half' ? 1 : undefined).map(({ id }) => id);
}

function elsewhere(groups: readonly string[], but: readonly string[]): string {
	return groups.find((group) => !but.includes(group)) ?? groups[0] ?? '';
}
