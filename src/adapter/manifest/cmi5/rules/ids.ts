import { all, attribute, repeated, type Subject } from '../../document.ts';
import type { Rules } from '../../rule.ts';

/** A scheme and something after it, without what no IRI may hold (RFC 3987, 2.2). */
const IRI = /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i;

/** The ids of the course and of its unit. Sources: cmi5 (Quartz, 1st Edition) 3.0, 13.1 */
export const ID_RULES: Rules = {
	'id-missing': ({ root }) =>
		['course', 'au']
			.flatMap((name) => all(root, name))
			.filter((element) => !attribute(element, 'id'))
			.map(({ tagName }) => `<${tagName}> has no id. Give it one that never changes.`),
	'id-not-an-iri': (subject) =>
		ids(subject)
			.filter((id) => !IRI.test(id))
			.map(
				(id) => `The id "${id}" is not a whole IRI. Write it as in "urn:uuid:…" or "https://…".`,
			),
	'duplicate-id': (subject) =>
		repeated(ids(subject)).map((id) => `The id "${id}" is used twice. Give each its own.`),
};

function ids({ root }: Subject): string[] {
	return ['course', 'au']
		.flatMap((name) => all(root, name))
		.flatMap((element) => attribute(element, 'id') || []);
}
