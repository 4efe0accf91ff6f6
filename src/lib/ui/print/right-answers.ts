import type { ActivityTexts, Grade, Question } from '../../content/index.ts';
import type { Translate } from '../../i18n/index.ts';

/** Something that can be answered, and what is right about it. */
export interface RightAnswer {
	readonly id: string;
	/** Where an answer is more or less good. */
	readonly grade?: Grade;
	/** Where it is right or not: in words. */
	readonly words: readonly string[];
}

/** What belongs together: all that can be answered, or one part of a reply. */
export interface AnswerGroup {
	/** `''` where there is one group only. */
	readonly title: string;
	/** The answers stand in the right order. */
	readonly ordered: boolean;
	readonly answers: readonly RightAnswer[];
}

/** The answers of a question with what is right about each. */
export function rightAnswers(
	question: Question,
	texts: ActivityTexts,
	t: Translate,
): readonly AnswerGroup[] {
	const groupName = (id: string) => texts.groups[id] ?? '';
	switch (question.kind) {
		case 'single':
			return [groupOf(question.options.map(graded))];
		case 'composed':
			return question.parts.map(({ id, blocks }) => ({
				...groupOf(blocks.map(graded)),
				title: groupName(id),
			}));
		case 'multiple':
			return [groupOf(question.options.map(judged(t('textRight'), t('textWrong'))))];
		case 'words':
			return [groupOf(question.items.map(judged(t('textMark'), t('textLeave'))))];
		case 'ordering':
			return [
				{
					title: t('textOrder'),
					ordered: true,
					answers: question.items.map((id) => ({ id, words: [] })),
				},
			];
		case 'matching':
		case 'categorise':
			return [
				groupOf(
					question.items.map((item) => ({
						id: item.id,
						words: [
							t('textBelongs', { group: groupName(item.in) }),
							...item.also.map((id) => t('textAlso', { group: groupName(id) })),
						],
					})),
				),
			];
	}
}

function groupOf(answers: readonly RightAnswer[]): AnswerGroup {
	return { title: '', ordered: false, answers };
}

function graded({ id, grade }: { readonly id: string; readonly grade: Grade }): RightAnswer {
	return { id, grade, words: [] };
}

function judged(yes: string, no: string) {
	return ({ id, right }: { readonly id: string; readonly right: boolean }): RightAnswer => ({
		id,
		words: [right ? yes : no],
	});
}
