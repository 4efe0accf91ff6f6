import { DOMParser, Element, type Document } from '@xmldom/xmldom';

/** What every rule looks at. */
export interface Subject {
	readonly root: Element;
	/** Names in the zip. */
	readonly names: readonly string[];
}

/**
 * Reads XML.
 *
 * @returns the root element, or the parser's sentence if it is not well-formed
 */
export function readXml(xml: string): Element | string {
	const errors: string[] = [];
	const parser = new DOMParser({ onError: (level, message) => void errors.push(message) });
	const root = parse(parser, xml)?.documentElement;
	return errors.length === 0 && root ? root : (errors[0] ?? 'There is no root element');
}

/** All descendants with that local name, in any namespace: a wrong prefix has its own rule. */
export function all(root: Element, name: string): readonly Element[] {
	return [...root.getElementsByTagNameNS('*', name)];
}

/** The elements directly in an element, in their order. */
export function elementsIn(element: Element): readonly Element[] {
	return [...element.childNodes].filter((node) => node instanceof Element);
}

/** Trimmed text of the first descendant with that local name; undefined if there is none. */
export function textOf(root: Element, name: string): string | undefined {
	return all(root, name)[0]?.textContent?.trim();
}

/** Value of an attribute by its local name, whatever its namespace; undefined if it is not there. */
export function attribute(element: Element, name: string): string | undefined {
	return [...element.attributes].find((each) => each.localName === name)?.value;
}

/** The values that stand more than once, each once. */
export function repeated(values: readonly string[]): readonly string[] {
	return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}

/** The parser has already told `onError` what it throws. */
function parse(parser: DOMParser, xml: string): Document | undefined {
	try {
		return parser.parseFromString(xml, 'text/xml');
	} catch {
		return undefined;
	}
}
