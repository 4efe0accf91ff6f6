import { certainOrder, openOrder, type OpenOrder } from './date-order.ts';
import { dateCells, coursesIn, statusCells } from './cells.ts';
import { guessColumns, statusColumns, type Columns } from './columns.ts';
import type { DateOrder } from './day.ts';
import type { Meaning } from './meaning.ts';
import { plain, type Table } from './table.ts';
import { wordsOf, type Word } from './words.ts';

/** How a report is to be read: guessed at first, then as its reader says. */
export interface Choices {
	readonly columns: Columns;
	/** What the reader has said about words that are not known, or mean something else here. */
	readonly words: Readonly<Partial<Record<string, Meaning>>>;
	/** How dates are written, where they do not tell themselves. */
	readonly order?: DateOrder;
	/** The course to look at, in a report of several. */
	readonly course?: string;
}

/** What has to be said before a report can be shown. */
export type Question =
	| { readonly type: 'name' }
	| { readonly type: 'status' }
	/** There are several columns that could be the status, one for each activity. */
	| { readonly type: 'activity' }
	| { readonly type: 'course'; readonly courses: readonly string[] }
	| { readonly type: 'words'; readonly words: readonly Word[] }
	/** A column of status has few words; this one has many, or long ones. */
	| { readonly type: 'no-status-words' }
	| { readonly type: 'order'; readonly open: OpenOrder };

/** What can be guessed of a report that was never seen before. */
export function guessChoices(table: Table): Choices {
	const columns = guessColumns(table);
	const ours = coursesIn(table, columns).filter((course) => /[öo]gonblick/.test(plain(course)));
	return { columns, words: {}, ...(ours.length === 1 ? { course: ours[0] } : {}) };
}

/** Everything that is still open; the report can be shown when there is nothing. */
export function questionsOf(table: Table, choices: Choices): readonly Question[] {
	const { columns } = choices;
	const questions: Question[] = [];
	if (columns.name === undefined && columns.last === undefined && columns.email === undefined) {
		questions.push({ type: 'name' });
	}
	if (columns.status === undefined && columns.completed === undefined) {
		questions.push({ type: statusColumns(table).length > 1 ? 'activity' : 'status' });
	} else questions.push(...questionsOfWords(table, choices));
	questions.push(...questionOfCourse(table, choices), ...questionOfOrder(table, choices));
	return questions;
}

/** The words of the column that tells the status, each with what it means as far as that is known. */
export function statusWords(table: Table, choices: Choices): readonly Word[] {
	return wordsOf(statusCells(table, choices.columns), choices.words);
}

/** How the dates of a report are written, by what its reader says or what they say themselves. */
export function orderOf(table: Table, choices: Choices): DateOrder | undefined {
	return choices.order ?? certainOrder(dateCells(table, choices.columns));
}

/** More words than this are no words of status. */
const MOST_WORDS = 20;
const LONGEST_WORD = 60;

function questionsOfWords(table: Table, choices: Choices): readonly Question[] {
	const words = statusWords(table, choices);
	const isNone = words.length > MOST_WORDS || words.some(({ text }) => text.length > LONGEST_WORD);
	if (isNone) return [{ type: 'no-status-words' }];
	const open = words.filter(({ meaning }) => meaning === undefined);
	return open.length === 0 ? [] : [{ type: 'words', words: open }];
}

function questionOfCourse(table: Table, { columns, course }: Choices): readonly Question[] {
	const courses = coursesIn(table, columns);
	if (courses.length < 2 || (course !== undefined && courses.includes(course))) return [];
	return [{ type: 'course', courses }];
}

function questionOfOrder(table: Table, { columns, order }: Choices): readonly Question[] {
	const open = openOrder(dateCells(table, columns));
	return open === undefined || (order !== undefined && open.orders.includes(order))
		? []
		: [{ type: 'order', open }];
}
