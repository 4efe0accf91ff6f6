import { isBlank, isNumber, knownMeaning } from './meaning.ts';
import { columnOf, plain, type Table } from './table.ts';

/** Whatever it holds: marks, answers, and what people think of themselves. */
const PRIVATE =
	/poäng|betyg|vitsord|skattning|självbedöm|reflektion|(?<!an)svar(et|en)?( |$)|(^| )(fråga|frågor|score|scores|scored|grade|grades|graded|marks?|points?|answers?|response|responses|question|questions|q \d+|self assessment|reflection|feedback|rating)( |$)/;

/** Names of marks as well as of states: what stands there decides. */
const DOUBTFUL = /(^| )(resultat|result|results|försök|attempts?|omdöme|prov|test|quiz)( |$)/;

/** The columns that are never shown, used or kept, because they hold marks or answers. */
export function privateColumns(table: Table): readonly number[] {
	return table.header.flatMap((heading, column) =>
		isPrivate(plain(heading), columnOf(table, column)) ? [column] : [],
	);
}

function isPrivate(heading: string, cells: readonly string[]): boolean {
	if (PRIVATE.test(heading)) return true;
	return DOUBTFUL.test(heading) && !cells.every(isState);
}

function isState(cell: string): boolean {
	return isBlank(cell) || (knownMeaning(cell) !== undefined && !isNumber(cell));
}
