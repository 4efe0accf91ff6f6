import type { AnswerFormats } from '../formats/answers.ts';
import { all, either, listOf, matching, pairOf, words, type Format } from '../formats/format.ts';
import { cmiDecimal, within } from '../formats/number.ts';
import type { OwnFormats } from '../profile.ts';

/** `CMIShortIdentifier` of scorm_13.js: no hyphen. */
const id = matching(/^[\w.]{1,250}$/, 'is more than letters, digits, _ and .');
/** `CMIDecimal` of scorm_13.js. */
const decimal = matching(/^-?\d{1,5}(\.\d{1,18})?$/, 'has more than five digits before the point');
/** `CMILangString250`: its `.` knows no line break, and without a language it may not begin with a bracket. */
const line = matching(
	/^(\{lang=[^}]*\})?([^{\n\r][^\n\r]*)?$/,
	'has a line break or begins with {',
);

const ids = listOf(id, { separator: '[,]', most: 36, empty: true });
const pairs = listOf(pairOf(id, id, '[.]'), { separator: '[,]', most: 36, empty: true });
const steps = listOf(pairOf(either(words(''), id), either(words(''), id, decimal), '[.]'), {
	separator: '[,]',
	most: 250,
});

function without(prefix: RegExp, format: Format): Format {
	return (value) => format(value.replace(prefix, ''));
}

const answers2004: AnswerFormats = {
	choice: { response: ids, pattern: ids },
	matching: { response: pairs, pattern: pairs },
	sequencing: { response: ids, pattern: ids },
	likert: { response: id, pattern: id },
	performance: {
		response: steps,
		pattern: without(/^\{order_matters=(true|false)\}/, steps),
	},
	'long-fill-in': { response: line, pattern: without(/^\{case_matters=(true|false)\}/, line) },
	numeric: {
		response: decimal,
		pattern: listOf(either(words(''), decimal), { separator: '[:]', most: 2 }),
	},
};

/** Moodle 4.5, mod/scorm/datamodels/scorm_13.js: one file for all editions of SCORM 2004. */
export const moodleFormats2004: OwnFormats = {
	answers: answers2004,
	elements: {
		'cmi.score.raw': decimal,
		'cmi.score.min': decimal,
		'cmi.score.max': decimal,
		'cmi.objectives.n.score.raw': decimal,
		'cmi.objectives.n.score.min': decimal,
		'cmi.objectives.n.score.max': decimal,
		'cmi.objectives.n.description': line,
		'cmi.interactions.n.weighting': decimal,
		'cmi.interactions.n.description': line,
		'cmi.comments_from_learner.n.comment': line,
	},
};

/** Moodle 4.5, mod/scorm/datamodels/scorm_12.js. */
export const moodleFormats12: OwnFormats = {
	elements: {
		'cmi.interactions.n.weighting': all(cmiDecimal, within(-100, 100)),
		'cmi.interactions.n.result': either(
			matching(/^\d{1,3}(\.\d*)?$/, 'is no result'),
			words('correct', 'wrong', 'unanticipated', 'neutral'),
		),
	},
};
