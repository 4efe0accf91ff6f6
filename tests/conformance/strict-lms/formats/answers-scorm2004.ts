import type { AnswerFormats } from './answers.ts';
import { either, listOf, pairOf, words, type Format } from './format.ts';
import { shortIdentifier } from './identifier.ts';
import { real } from './number.ts';
import { characters, localized } from './text.ts';

const trueOrFalse = words('true', 'false');
const nothing = words('');

const choices = listOf(shortIdentifier, { separator: '[,]', most: 36, unique: true, empty: true });
const texts = listOf(localized(250), { separator: '[,]', most: 10 });
const pairs = listOf(pairOf(shortIdentifier, shortIdentifier, '[.]'), {
	separator: '[,]',
	most: 36,
});
const sequence = listOf(shortIdentifier, { separator: '[,]', most: 36 });

/** `min[:]max`; either end may be open. */
const range: Format = (value) =>
	pairOf(either(nothing, real()), either(nothing, real()), '[:]')(value) ?? upwards(value);

function upwards(value: string) {
	const [from = '', to = ''] = value.split('[:]');
	return from !== '' && to !== '' && Number(from) > Number(to)
		? ({ kind: 'form', says: 'ends below its beginning' } as const)
		: undefined;
}

/** A step: a name, an answer, or both; in a pattern the answer may be a range. */
function step(answer: Format): Format {
	const parts = pairOf(either(nothing, shortIdentifier), answer, '[.]');
	return (value) =>
		value === '[.]' ? { kind: 'form', says: 'has a step without anything' } : parts(value);
}

/** ADL's sample run-time counts 125 steps, the book says 250: the smaller is safe. */
function steps(answer: Format): Format {
	return listOf(step(answer), { separator: '[,]', most: 125 });
}

const rangeOrText: Format = (value) => (value.includes('[:]') ? range : characters(250))(value);

const DELIMITER = /^\{(case_matters|order_matters)=([^}]*)\}/;

/** The delimiters that may stand before a pattern, each once: `{case_matters=true}{order_matters=false}`. */
function after(names: readonly string[], format: Format): Format {
	return (value) => {
		const delimiter = DELIMITER.exec(value);
		if (!delimiter) return format(value);
		const [whole, name = '', says = ''] = delimiter;
		if (!names.includes(name) || trueOrFalse(says)) {
			return { kind: 'form', says: `may not begin with ${whole}` };
		}
		const others = names.filter((other) => other !== name);
		return after(others, format)(value.slice(whole.length));
	};
}

/**
 * SCORM 2004 4th Ed. RTE 4.2.9.1 (correct_responses) and 4.2.9.2 (learner_response). A learner who has not answered
 * left an empty set of choices or pairs; there is no empty sequence.
 */
export const answersScorm2004: AnswerFormats = {
	'true-false': { response: trueOrFalse, pattern: trueOrFalse, patterns: 1 },
	choice: { response: choices, pattern: choices, patterns: 10 },
	'fill-in': {
		response: texts,
		pattern: after(['case_matters', 'order_matters'], texts),
		patterns: 5,
	},
	'long-fill-in': {
		response: localized(4000),
		pattern: after(['case_matters'], localized(4000)),
		patterns: 5,
	},
	likert: { response: shortIdentifier, pattern: shortIdentifier, patterns: 1 },
	matching: { response: either(nothing, pairs), pattern: pairs, patterns: 5 },
	performance: {
		response: steps(characters(250)),
		pattern: after(['order_matters'], steps(rangeOrText)),
		patterns: 5,
	},
	sequencing: { response: sequence, pattern: sequence, patterns: 5 },
	numeric: { response: real(), pattern: range, patterns: 1 },
	other: { response: characters(4000), pattern: characters(4000), patterns: 1 },
};
