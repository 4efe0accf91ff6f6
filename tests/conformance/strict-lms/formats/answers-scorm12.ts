import type { AnswerFormat, AnswerFormats } from './answers.ts';
import { listOf, matching, pairOf, type Format } from './format.ts';
import { cmiDecimal } from './number.ts';
import { cmiString } from './text.ts';

const character = matching(/^[0-9a-z]$/, 'is not one character of 0-9 and a-z');

/** Curly brackets say that all of the items are needed. */
function bracketed(format: Format): Format {
	return (value) => format(/^\{(.*)\}$/.exec(value)?.[1] ?? value);
}

function alike(format: Format): AnswerFormat {
	return { response: format, pattern: format };
}

/** SCORM 1.2 RTE appendix A, CMIFeedback. Long texts have no type of their own: they are a fill-in that is cut. */
export const answersScorm12: AnswerFormats = {
	'true-false': alike(matching(/^[01tf]$/, 'is none of 0, 1, t, f')),
	choice: alike(bracketed(listOf(character, { separator: ',', most: 36, unique: true }))),
	'fill-in': alike(cmiString(255)),
	matching: alike(
		bracketed(
			listOf(pairOf(character, character, '.'), { separator: ',', most: 36 * 36, unique: true }),
		),
	),
	performance: alike(cmiString(255)),
	sequencing: alike(listOf(character, { separator: ',', most: 127 })),
	likert: alike(character),
	numeric: alike(cmiDecimal),
};
