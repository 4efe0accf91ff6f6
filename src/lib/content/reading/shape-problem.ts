import type { Sentence } from './issue.ts';
import { wishOf, type ShapeProblem } from './shape-wish.ts';
import type { Path } from './yaml-file.ts';

export interface Description {
	readonly code: string;
	readonly what: Sentence;
	readonly todo: Sentence;
}

/** Says in an author's words what a schema found. */
export function describeProblem(problem: ShapeProblem, path: Path): Description {
	const key = String(path.at(-1));
	if (problem.expected === 'never') return unknownKey(key);
	if (problem.received !== 'undefined') return wrongValue(problem, path);
	return key === 'value' && path[0] === 'nodes' ? withoutCoreValue(path) : missingKey(key);
}

/** What is said of a file that holds no keys at all: that each of them is missing would say less. */
export function notAGroup(data: unknown): Description {
	return {
		code: 'wrong-value',
		what:
			data === null
				? { sv: 'Filen är tom.', en: 'The file is empty.' }
				: {
						sv: 'Filen består inte av nycklar med värden.',
						en: 'The file does not consist of keys with values.',
					},
		todo: {
			sv: 'Jämför med samma fil i en annan lektion.',
			en: 'Compare it with the same file of another lesson.',
		},
	};
}

function unknownKey(key: string): Description {
	return {
		code: 'unknown-key',
		what: { sv: `”${key}” hör inte hemma här.`, en: `“${key}” does not belong here.` },
		todo: {
			sv: 'Kontrollera stavningen, eller ta bort raden.',
			en: 'Check the spelling, or remove the line.',
		},
	};
}

function withoutCoreValue(path: Path): Description {
	return {
		code: 'node-without-core-value',
		what: {
			sv: `Noden ”${path[1]}” har inget kärnvärde.`,
			en: `The node “${path[1]}” has no core value.`,
		},
		todo: {
			sv: 'Lägg till value: active, accessible eller credible.',
			en: 'Add value: active, accessible or credible.',
		},
	};
}

function missingKey(key: string): Description {
	return {
		code: 'missing-key',
		what: { sv: `”${key}” saknas.`, en: `“${key}” is missing.` },
		todo: { sv: `Lägg till ”${key}”.`, en: `Add “${key}”.` },
	};
}

function wrongValue(problem: ShapeProblem, path: Path): Description {
	return {
		code: 'wrong-value',
		what: whatIsWrong(problem.input, nameOf(path)),
		todo: wishOf(problem),
	};
}

function whatIsWrong(input: unknown, name: Sentence): Sentence {
	if (input === null || input === '') {
		return { sv: `${name.sv} är tomt.`, en: `${name.en} is empty.` };
	}
	if (typeof input === 'object') {
		return {
			sv: `Innehållet i ${name.sv} passar inte.`,
			en: `What ${name.en} holds does not fit.`,
		};
	}
	const full = typeof input === 'string' ? input : JSON.stringify(input);
	const value = full.length > 40 ? `${full.slice(0, 40)} …` : full;
	return {
		sv: `Värdet ”${value}” passar inte för ${name.sv}.`,
		en: `The value “${value}” does not fit ${name.en}.`,
	};
}

/** A place in a list has no name of its own: the list's name and its number. */
function nameOf(path: Path): Sentence {
	const [parent, last] = path.slice(-2);
	if (typeof last !== 'number') return { sv: `”${last ?? parent}”`, en: `“${last ?? parent}”` };
	return { sv: `”${parent}” nummer ${last + 1}`, en: `“${parent}” number ${last + 1}` };
}
