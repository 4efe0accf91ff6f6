import type { Question } from '../../content/index.ts';
import { groupsIn } from './arranging.ts';
import { judge } from './judge.ts';

/**
 * An answer as a learning platform would be told of it, in the words that SCORM 1.2 (RTE 3.4.2.2.7), SCORM 2004
 * (RTE 4.2.9) and cmi5 have in common; an adapter puts it into its own form. Private activities have none.
 */
export interface Interaction {
	/** `<lesson>.<activity>`: readable, and the same in every language and version. */
	readonly id: string;
	readonly type: 'choice' | 'sequencing' | 'matching';
	/** For matching: pairs `[item, group]`. */
	readonly response: readonly (string | readonly [string, string])[];
	/** Each pattern is one right answer. */
	readonly patterns: readonly Interaction['response'][];
	readonly right: boolean;
	/** 0–1. */
	readonly score: number;
}

/** Describes an answer as a CMI interaction. */
export function interactionOf(
	lesson: { readonly id: string },
	question: Question,
	answer: readonly string[],
): Interaction {
	const { right, score } = judge(question, answer);
	const id = `${lesson.id}.${question.id}`;
	return {
		id,
		type: typeOf(question),
		response: said(question, answer),
		patterns: [best(question)],
		right,
		score,
	};
}

function typeOf({ kind }: Question): Interaction['type'] {
	if (kind === 'ordering') return 'sequencing';
	return kind === 'matching' || kind === 'categorise' ? 'matching' : 'choice';
}

function said(question: Question, answer: readonly string[]): Interaction['response'] {
	return typeOf(question) === 'matching' ? [...groupsIn(answer)] : answer;
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
