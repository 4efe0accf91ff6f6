import type { AnswerFormat } from '../strict-lms/formats/answers.ts';
import { answersScorm2004 } from '../strict-lms/formats/answers-scorm2004.ts';
import { at, isObject, itemsOf } from './json.ts';
import type { Launch } from './launch.ts';
import { INTERACTION } from './words.ts';

/** Which lists of components each type of interaction has (xAPI 1.0.3 Data 2.4.4.1). */
const COMPONENTS: Readonly<Record<string, readonly string[]>> = {
	choice: ['choices'],
	sequencing: ['choices'],
	likert: ['scale'],
	matching: ['source', 'target'],
	performance: ['steps'],
};
const LISTS = ['choices', 'scale', 'source', 'target', 'steps'] as const;

/** An answer to a question: its formats are those of SCORM 2004 (xAPI 1.0.3 Data 2.4.4.1, appendix C). */
export function interactionFaults(statement: unknown, launch: Launch): readonly string[] {
	const definition = at(statement, 'object', 'definition');
	const type = at(definition, 'interactionType');
	const isMeant = at(definition, 'type') === INTERACTION;
	const response = at(statement, 'result', 'response');
	if (type === undefined && !isMeant) return [];
	const isKnown = typeof type === 'string' && Object.hasOwn(answersScorm2004, type);
	const format = isKnown ? answersScorm2004[type] : undefined;
	if (!format) return [`its type of interaction is ${String(type)}`];
	const isCourse = at(statement, 'object', 'id') === launch.activityId;
	return [
		...(isMeant ? [] : [`its object is a ${String(type)} and no ${INTERACTION}`]),
		...(isCourse ? ['a question has the id of the course'] : []),
		...responseFaults(format, response),
		...patternFaults(format, at(definition, 'correctResponsesPattern')),
		...LISTS.flatMap((list) => listFaults(String(type), list, at(definition, list))),
		...strangers(String(type), response, at(definition, 'choices') ?? at(definition, 'scale')),
	];
}

function responseFaults(format: AnswerFormat, response: unknown): readonly string[] {
	if (response === undefined) return [];
	if (typeof response !== 'string') return ['its response is no text'];
	const flaw = format.response(response);
	return flaw ? [`its response ${flaw.says}`] : [];
}

function patternFaults(format: AnswerFormat, patterns: unknown): readonly string[] {
	if (patterns === undefined) return [];
	if (!Array.isArray(patterns)) return ['its patterns are no list'];
	return patterns.flatMap((pattern: unknown) => {
		const flaw = typeof pattern === 'string' ? format.pattern(pattern) : { says: 'is no text' };
		return flaw ? [`its pattern ${flaw.says}`] : [];
	});
}

function listFaults(type: string, name: string, list: unknown): readonly string[] {
	if (list === undefined) return [];
	const ids = itemsOf(list).map((component) => at(component, 'id'));
	const described = itemsOf(list).map((component) => at(component, 'description'));
	const is = (right: boolean, complaint: string) => (right ? [] : [complaint]);
	return [
		...is(COMPONENTS[type]?.includes(name) ?? false, `a ${type} has no ${name}`),
		...is(
			ids.every((id) => typeof id === 'string' && /^[^\s[\]]+$/.test(id)),
			`${name} without ids`,
		),
		...is(new Set(ids).size === ids.length, `${name} with an id twice`),
		...is(
			described.every((text) => text === undefined || isObject(text)),
			`${name} described in no language`,
		),
	];
}

/** An answer that is none of those on offer. */
function strangers(type: string, response: unknown, components: unknown): readonly string[] {
	const isOfComponents = ['choice', 'sequencing', 'likert'].includes(type);
	if (!isOfComponents || components === undefined || typeof response !== 'string') return [];
	const ids = itemsOf(components).map((component) => at(component, 'id'));
	return response
		.split('[,]')
		.filter((id) => id !== '' && !ids.includes(id))
		.map((id) => `${id} is none of the answers on offer`);
}
