import { DOMParser } from '@xmldom/xmldom';
import type { Element as XmlElement } from '@xmldom/xmldom';
import { ok, refused } from '../../problem.ts';
import type { ManifestFile, Result } from '../../problem.ts';

/*
 * Elements and attributes are found by local name: prefixes differ between packagers, and two names
 * that mean different things never meet in a manifest.
 */

/**
 * Parses a manifest.
 *
 * @param root the local name that its outermost element must have
 */
export const parseXml = (xml: string, file: ManifestFile, root: string): Result<XmlElement> => {
	// An entity that unfolds for ever can only be declared in a DTD, and no manifest needs one.
	if (/<!DOCTYPE/i.test(xml)) return refused({ code: 'manifest-doctype', file });
	try {
		const parser = new DOMParser({
			onError: (level, message) => {
				if (level !== 'warning') throw new Error(message);
			},
		});
		const element = parser.parseFromString(xml, 'text/xml').documentElement;
		return element?.localName === root ? ok(element) : refused({ code: 'manifest-not-xml', file });
	} catch {
		return refused({ code: 'manifest-not-xml', file });
	}
};

const isElement = (node: { readonly nodeType: number }): node is XmlElement => node.nodeType === 1;

/** The child elements with this local name (with any, when none is given), in document order. */
export const children = (parent: XmlElement, name?: string): readonly XmlElement[] =>
	Array.from(parent.childNodes)
		.filter(isElement)
		.filter((node) => name === undefined || node.localName === name);

/** All elements below `parent` with this local name, in document order. */
export const descendants = (parent: XmlElement, name: string): readonly XmlElement[] =>
	Array.from(parent.getElementsByTagNameNS('*', name));

/** The elements around one, from the outermost to the element itself. */
export const lineage = (element: XmlElement): readonly XmlElement[] => {
	const parent = element.parentNode;
	return parent && isElement(parent) ? [...lineage(parent), element] : [element];
};

/** The value of the attribute with this local name, whatever its prefix; empty when absent. */
export const attribute = (element: XmlElement, name: string): string =>
	Array.from(element.attributes).find((one) => one.localName === name)?.value ?? '';

/** The text of an element, outer white space removed; empty when there is no element. */
export const textOf = (element: XmlElement | undefined): string =>
	element?.textContent?.trim() ?? '';
