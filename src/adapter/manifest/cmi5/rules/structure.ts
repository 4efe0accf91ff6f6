import type { Element } from '@xmldom/xmldom';
import { elementsIn, type Subject } from '../../document.ts';
import type { Rules } from '../../rule.ts';
import { GRAMMAR, type Child } from '../grammar.ts';
import { COURSE_STRUCTURE } from '../namespace.ts';

/** Which elements and attributes stand where. */
export const STRUCTURE_RULES: Rules = {
	'not-a-course-structure': ({ root }) =>
		root.localName === 'courseStructure' && root.namespaceURI === COURSE_STRUCTURE
			? []
			: [`The root is <${root.tagName}>. Write <courseStructure xmlns="${COURSE_STRUCTURE}">.`],
	'element-missing': (subject) =>
		each(subject, (element, children) => {
			const seen = namesIn(element);
			return children
				.filter(({ name, times }) => times !== '?' && !seen.includes(name))
				.map(({ name }) => `<${element.tagName}> has no <${name}>. Add it.`);
		}),
	'element-repeated': (subject) =>
		each(subject, (element, children) => {
			const seen = namesIn(element);
			return children
				.filter(({ name, times }) => times !== '+' && seen.indexOf(name) !== seen.lastIndexOf(name))
				.map(({ name }) => `<${element.tagName}> has more than one <${name}>. Keep one.`);
		}),
	'element-unexpected': (subject) =>
		each(subject, (element, children) => {
			const known = children.map(({ name }) => name);
			const holds = known.length > 0 ? known.map((name) => `<${name}>`).join(', ') : 'text only';
			return namesIn(element)
				.filter((name) => !known.includes(name))
				.map(
					(name) =>
						`<${name}> has no place in <${element.tagName}>, which holds ${holds}. Remove it.`,
				);
		}),
	'elements-out-of-order': (subject) =>
		each(subject, (element, children) => {
			const order = children.map(({ name }) => name);
			const places = namesIn(element)
				.map((name) => order.indexOf(name))
				.filter((place) => place >= 0);
			return places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0))
				? []
				: [`The order in <${element.tagName}> is wrong. Write ${order.join(', ')}.`];
		}),
	'attribute-unexpected': (subject) =>
		elements(subject).flatMap((element) =>
			[...element.attributes]
				// A namespace, or an attribute of another one, which the schema lets through.
				.filter(({ namespaceURI }) => !namespaceURI)
				.filter(({ name }) => !GRAMMAR[element.tagName]?.attributes.includes(name))
				.map(({ name }) => `<${element.tagName}> has no attribute ${name}. Leave it out.`),
		),
};

/** All elements that the grammar knows, the root first. */
function elements({ root }: Subject): readonly Element[] {
	return [root, ...root.getElementsByTagNameNS(COURSE_STRUCTURE, '*')].filter(
		({ tagName }) => GRAMMAR[tagName],
	);
}

function each(
	subject: Subject,
	look: (element: Element, children: readonly Child[]) => readonly string[],
): string[] {
	return elements(subject).flatMap((element) => [
		...look(element, GRAMMAR[element.tagName]?.children ?? []),
	]);
}

function namesIn(element: Element): readonly string[] {
	return elementsIn(element).map(({ tagName }) => tagName);
}
