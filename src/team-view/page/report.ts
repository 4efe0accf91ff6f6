import {
	fromMemory,
	guessChoices,
	questionsOf,
	readPeople,
	signatureOf,
	type Choices,
	type FileProblem,
	type People,
	type Table,
} from '../core/index.ts';
import { keptChoices } from './kept-choices.ts';

/** A report as somebody dropped it. */
export interface Draft {
	readonly id: number;
	readonly name: string;
	readonly table: Table;
	readonly choices: Choices;
	/** It was read like this before. */
	readonly known: boolean;
}

/** A report that is part of the view. */
export interface Report extends Draft {
	readonly people: People;
}

/** A file that could not be read. */
export interface Refusal {
	readonly name: string;
	readonly problem: FileProblem | { readonly type: 'unread' };
}

/** A report as it is read at first: as the last time, else by guessing. */
export function draftOf(id: number, name: string, table: Table): Draft {
	const signature = signatureOf(table);
	const kept = signature && fromMemory(keptChoices.read(signature), table);
	const guessed = guessChoices(table);
	if (!kept) return { id, name, table, choices: guessed, known: false };
	const { course } = guessed;
	const choices = { ...kept, ...(course === undefined ? {} : { course }) };
	return { id, name, table, choices, known: questionsOf(table, choices).length === 0 };
}

/** A report, once nothing is open. */
export function reportOf(draft: Draft, choices: Choices): Report {
	return { ...draft, choices, people: readPeople(draft.table, choices) };
}
