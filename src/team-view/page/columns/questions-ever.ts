import { questionsOf, type Choices, type Question, type Table } from '../../core/index.ts';

/** What a report asks, answered or not: an answer can be changed as long as the columns are looked at. */
export interface QuestionsEver {
	readonly courses: readonly string[];
	readonly order: Extract<Question, { type: 'order' }>['open'] | undefined;
	/** The column of status has words, and not too many. */
	readonly hasWords: boolean;
}

/** The questions of a report, as if none had been answered. */
export function questionsEver(table: Table, { columns, words }: Choices): QuestionsEver {
	const questions = questionsOf(table, { columns, words });
	const course = questions.find(({ type }) => type === 'course');
	const order = questions.find(({ type }) => type === 'order');
	return {
		courses: course?.type === 'course' ? course.courses : [],
		order: order?.type === 'order' ? order.open : undefined,
		hasWords: !questions.some(({ type }) => type === 'no-status-words'),
	};
}
