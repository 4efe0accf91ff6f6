import type { CoreValue, Lesson, Question } from '../../content/index.ts';
import { groupsIn } from '../questions/arranging.ts';
import { judge } from '../questions/judge.ts';

/**
 * An answer as a learning platform would be told of it, in the words that SCORM 1.2 (RTE 3.4.2.2.7), SCORM 2004
 * (RTE 4.2.9) and cmi5 have in common; an adapter puts it into its own form. Private activities have none.
 */
export interface Interaction {
	/** Of the lesson, and of what was asked in it. */
	readonly lesson: string;
	readonly activity: string;
	/** The core value that it practises, if it is one alone. */
	readonly value: CoreValue | undefined;
	readonly type: 'choice' | 'sequencing' | 'matching';
	/** For matching: pairs `[item, group]`. */
	readonly response: readonly (string | readonly [string, string])[];
	/** Each pattern is one right answer. */
	readonly patterns: readonly Interaction['response'][];
	readonly right: boolean;
	/** 0–1. */
	readonly score: number;
	/** All that could be chosen, in the order of the lesson's registry, which never changes. */
	readonly options: readonly string[];
	readonly groups: readonly string[];
}

/** Describes an answer to a question. */
export function interactionOf(
	lesson: Pick<Lesson, 'id' | 'ids'>,
	question: Question,
	answer: readonly string[],
): Interaction {
	const { right, score } = judge(question, answer);
	return {
		lesson: lesson.id,
		activity: question.id,
		value: question.value,
		type: typeOf(question),
		response: said(question, answer),
		patterns: [best(question)],
		right,
		score,
		options: inRegistry(lesson, optionsOf(question)),
		groups: inRegistry(lesson, 'groups' in question ? question.groups : []),
	};
}

/** In an order that stays the same whatever is added to the lesson, or moved about in it. */
export function inRegistry({ ids }: Pick<Lesson, 'ids'>, some: readonly string[]): string[] {
	return [...new Set(some)].sort((one, other) => ids.indexOf(one) - ids.indexOf(other));
}

function typeOf({ kind }: Question): Interaction['type'] {
	if (kind === 'ordering') return 'sequencing';
	return kind === 'matching' || kind === 'categorise' ? 'matching' : 'choice';
}

function said(question: Question, answer: readonly string[]): Interaction['response'] {
	return typeOf(question) === 'matching' ? [...groupsIn(answer)] : answer;
}

function optionsOf(question: Question): readonly string[] {
	switch (question.kind) {
		case 'single':
		case 'multiple':
			return question.options.map(({ id }) => id);
		case 'words':
		case 'matching':
		case 'categorise':
			return question.items.map(({ id }) => id);
		case 'ordering':
			return question.items;
		case 'composed':
			return question.parts.flatMap(({ blocks }) => blocks.map(({ id }) => id));
	}
}

function best(question: Question): Interaction['response'] {
	switch (question.kind) {
		case 'single':
			return question.options.filter(({ grade }) => grade === 'best').map(({ id }) => id);
		case 'multiple':
			return question.options.filter(({ right }) => right).map(({ id }) => id);
		case 'words':
			return question.items.filter(({ right }) => right).map(({ id }) => id);
		case 'ordering':
			return question.items;
		case 'matching':
		case 'categorise':
			return question.items.map(({ id, in: group }) => [id, group] as const);
		case 'composed':
			return question.parts.flatMap(({ blocks }) =>
				blocks.filter(({ grade }) => grade === 'best').map(({ id }) => id),
			);
	}
}
