import type { Element as XmlElement } from '@xmldom/xmldom';

/*
 * Elements are found by local name: prefixes differ between packagers, and two names that mean
 * different things never meet in a manifest.
 */

/** The child elements with this local name, in document order. */
export const children = (parent: XmlElement, name: string): readonly XmlElement[] =>
	Array.from(parent.childNodes).filter(
		(node): node is XmlElement => node.nodeType === node.ELEMENT_NODE && node.localName === name,
	);

/** All elements below `parent` with this local name, in document order. */
export const descendants = (parent: XmlElement, name: string): readonly XmlElement[] =>
	Array.from(parent.getElementsByTagNameNS('*', name));

/** The value of the attribute with this local name, whatever its prefix; empty when absent. */
export const attribute = (element: XmlElement, name: string): string =>
	Array.from(element.attributes).find((one) => one.localName === name)?.value ?? '';

/** The text of an element, outer white space removed; empty when there is no element. */
export const textOf = (element: XmlElement | undefined): string =>
	element?.textContent?.trim() ?? '';
