import { isIri, isLanguageMap, isUtc, isUuid } from './formats.ts';
import { at, isObject, nulls } from './json.ts';

const FIELDS: readonly string[] = [
	'id',
	'actor',
	'verb',
	'object',
	'result',
	'context',
	'timestamp',
	'stored',
	'authority',
	'version',
	'attachments',
];
const RESULT: readonly string[] = [
	'score',
	'success',
	'completion',
	'response',
	'duration',
	'extensions',
];
const LISTS: readonly string[] = ['parent', 'grouping', 'category', 'other'];

/** What is wrong with a statement before anybody asks what it says: xAPI 1.0.3 Data 2. */
export function formFaults(statement: unknown): readonly string[] {
	if (!isObject(statement)) return ['a statement is no object'];
	return [
		...nulls(statement, 'statement').map((path) => `${path} is null`),
		...foreign(statement, 'statement', FIELDS),
		...identity(statement),
		...moment(statement),
		...foreign(at(statement, 'result'), 'result', RESULT),
		...foreign(at(statement, 'context', 'contextActivities'), 'contextActivities', LISTS),
		...extensions(at(statement, 'result', 'extensions'), 'result'),
		...extensions(at(statement, 'context', 'extensions'), 'context'),
	];
}

function identity(statement: object): readonly string[] {
	const display = at(statement, 'verb', 'display');
	const names = at(statement, 'object', 'definition', 'name');
	return [
		...wrong(isUuid(at(statement, 'id')), 'its id is no UUID'),
		...wrong(isIri(at(statement, 'verb', 'id')), 'its verb has no IRI'),
		...wrong(isIri(at(statement, 'object', 'id')), 'its object has no IRI'),
		...wrong(!isObject(display) || isLanguageMap(display), 'its verb is displayed in no language'),
		...wrong(!isObject(names) || isLanguageMap(names), 'its object is named in no language'),
	];
}

function moment(statement: object): readonly string[] {
	const version = at(statement, 'version');
	return [
		...wrong(isObject(at(statement, 'context')), 'it has no context'),
		...wrong(isUtc(at(statement, 'timestamp')), 'its timestamp is no time in UTC'),
		...wrong(version === undefined || isVersion(version), 'its version is not 1.0'),
	];
}

function isVersion(value: unknown): boolean {
	return typeof value === 'string' && /^1\.0(\.\d)?$/.test(value);
}

function extensions(value: unknown, where: string): readonly string[] {
	if (value === undefined) return [];
	if (!isObject(value)) return [`the extensions of its ${where} are no object`];
	return Object.keys(value)
		.filter((key) => !isIri(key))
		.map((key) => `the extension ${key} of its ${where} is no IRI`);
}

function foreign(value: unknown, where: string, known: readonly string[]): readonly string[] {
	if (!isObject(value)) return [];
	return Object.keys(value)
		.filter((field) => !known.includes(field))
		.map((field) => `${where}.${field} is nothing that xAPI knows`);
}

function wrong(isRight: boolean, complaint: string): readonly string[] {
	return isRight ? [] : [complaint];
}
