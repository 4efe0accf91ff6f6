import { at, isObject, itemsOf, type JsonObject } from './json.ts';
import { CATEGORIES, cmi5Verb, type Cmi5Verb } from './words.ts';

/** A statement, as far as its form has been looked at. */
export interface Statement extends JsonObject {
	readonly id: string;
	readonly verb: { readonly id: string };
	readonly object: { readonly id: string };
	readonly context: JsonObject;
	readonly timestamp: string;
}

export function isStatement(value: unknown): value is Statement {
	return (
		typeof at(value, 'id') === 'string' &&
		typeof at(value, 'verb', 'id') === 'string' &&
		typeof at(value, 'object', 'id') === 'string' &&
		typeof at(value, 'timestamp') === 'string' &&
		isObject(at(value, 'context'))
	);
}

export function verbOf(statement: unknown): Cmi5Verb | undefined {
	return cmi5Verb(at(statement, 'verb', 'id'));
}

export function categoriesOf(statement: unknown): readonly unknown[] {
	const categories = itemsOf(at(statement, 'context', 'contextActivities', 'category'));
	return categories.map((activity) => at(activity, 'id'));
}

/** cmi5 spec 7.1.3: those with the category are about the session and its rules, all others are merely allowed. */
export function isCmi5Defined(statement: unknown): boolean {
	return categoriesOf(statement).includes(CATEGORIES.cmi5);
}
