/** The door of the team view's core: from the bytes of a report to people, counts and files. Pure; it asks nobody. */
export { guessChoices, questionsOf, statusWords, type Choices, type Question } from './choices.ts';
export { openColumns, withStatus, type Columns } from './columns.ts';
export { countsOf, inSeveralReports, type Counts } from './counts.ts';
export { readIn, type OpenOrder } from './date-order.ts';
export type { DateOrder, Day } from './day.ts';
export { dueInHeading } from './due-in-heading.ts';
export { exportCsv, type ExportWords } from './export-csv.ts';
export { isBlank, MEANINGS, NUMBER, type Meaning } from './meaning.ts';
export { fromMemory, signatureOf, toMemory } from './memory.ts';
export type { Status } from './person.ts';
export { privateColumns } from './private-column.ts';
export type { FileProblem } from './problem.ts';
export { readFile } from './read-file.ts';
export { readPeople, type People } from './read-people.ts';
export { readTable } from './read-table.ts';
export { addressLine, mailAddress, recipientsOf } from './reminder.ts';
export type { Role } from './role.ts';
export { rowOf, type Row } from './row.ts';
export {
	ofTeam,
	searched,
	sorted,
	teamsIn,
	type Selection,
	type Show,
	type SortBy,
	type Sorting,
} from './select.ts';
export type { Table } from './table.ts';
export type { Word } from './words.ts';
