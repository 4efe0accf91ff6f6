import { isDeepStrictEqual } from 'node:util';

/** What was parsed from JSON and has at least the form of an object. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads JSON that may be none. */
export function parseJson(text: string): { readonly value: unknown } | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return { value };
	} catch {
		return undefined;
	}
}

/** What lies at the end of a path, or nothing. */
export function at(value: unknown, ...path: readonly string[]): unknown {
	return path.reduce<unknown>((here, key) => (isObject(here) ? here[key] : undefined), value);
}

/** The items of a list; nothing is an empty list, and one thing is a list of one (xAPI 1.0.3 Data 2.4.6.2). */
export function itemsOf(value: unknown): readonly unknown[] {
	if (value === undefined) return [];
	return Array.isArray(value) ? value : [value];
}

export function isSame(a: unknown, b: unknown): boolean {
	return isDeepStrictEqual(a, b);
}

/** Paths at which a value lacks something of a template, or says something else. */
export function differences(value: unknown, template: unknown, path: string): readonly string[] {
	if (Array.isArray(template)) {
		const items = itemsOf(value);
		return template.every((item) => items.some((other) => isSame(other, item))) ? [] : [path];
	}
	if (!isObject(template)) return isSame(value, template) ? [] : [path];
	return Object.entries(template).flatMap(([key, part]) =>
		differences(at(value, key), part, `${path}.${key}`),
	);
}

/** Paths at which something is `null`, which xAPI does not know (1.0.3 Data 2.2). */
export function nulls(value: unknown, path: string): readonly string[] {
	if (value === null) return [path];
	if (Array.isArray(value)) return value.flatMap((item, index) => nulls(item, `${path}[${index}]`));
	if (!isObject(value)) return [];
	return Object.entries(value).flatMap(([key, part]) => nulls(part, `${path}.${key}`));
}
