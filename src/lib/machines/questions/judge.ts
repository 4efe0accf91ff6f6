import type { Activity, Question } from '../../content/index.ts';
import { groupsIn, judgeOrdering, judgeSorting } from './arranging.ts';
import { judgeComposed, judgeSeveral, judgeSingle } from './choosing.ts';
import type { Judgement } from './judgement.ts';

/** Judges an answer to a question of any kind. An answer that does not fit the question gets no point. */
export function judge(question: Question, answer: readonly string[]): Judgement {
	switch (question.kind) {
		case 'single':
			return judgeSingle(question, answer);
		case 'multiple':
			return judgeSeveral(question.options, answer);
		case 'words':
			return judgeSeveral(question.items, answer);
		case 'ordering':
			return judgeOrdering(question, answer);
		case 'matching':
		case 'categorise':
			return judgeSorting(question, answer);
		case 'composed':
			return judgeComposed(question, answer);
	}
}

/** Whether an answer can be handed in: it names only what the question has, and leaves nothing out that it needs. */
export function isWhole(question: Question, answer: readonly string[]): boolean {
	switch (question.kind) {
		case 'single':
			return answer.length === 1 && within(answer, idsOf(question.options));
		case 'multiple':
			return answer.length > 0 && within(answer, idsOf(question.options));
		case 'words':
			return answer.length > 0 && within(answer, idsOf(question.items));
		case 'ordering':
			return answer.length === question.items.length && within(answer, question.items);
		case 'matching':
		case 'categorise': {
			const placed = groupsIn(answer);
			const all = question.items.every(({ id }) => placed.has(id));
			return all && within([...placed.values()], question.groups, 'repeated');
		}
		case 'composed':
			return (
				answer.length === question.parts.length &&
				question.parts.every(({ blocks }, index) => idsOf(blocks).includes(answer[index] ?? ''))
			);
	}
}

function within(ids: readonly string[], known: readonly string[], may?: 'repeated'): boolean {
	const different = new Set(ids).size === ids.length;
	return (may === 'repeated' || different) && ids.every((id) => known.includes(id));
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
	return items.map(({ id }) => id);
}

const questionKinds: readonly string[] = [
	'single',
	'multiple',
	'ordering',
	'matching',
	'categorise',
	'words',
	'composed',
] satisfies Question['kind'][];

/** Whether a step has a right answer. */
export function isQuestion(activity: Activity): activity is Question {
	return questionKinds.includes(activity.kind);
}
