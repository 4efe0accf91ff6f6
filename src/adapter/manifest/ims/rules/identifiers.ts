import { all, attribute, repeated, type Subject } from '../../document.ts';
import type { Rules } from '../../rule.ts';

const XML_ID = /^[\p{L}_][\p{L}\p{N}._-]*$/u;

/** Identifiers and what points at them. The XSDs have them as xs:ID, but check no reference. */
export const IDENTIFIER_RULES: Rules = {
	'identifier-not-an-xml-id': (subject) =>
		identifiers(subject)
			.filter((id) => !XML_ID.test(id))
			.map(
				(id) => `The identifier "${id}" is not an xs:ID. Start it with a letter, use no spaces.`,
			),
	'duplicate-identifier': (subject) =>
		repeated(identifiers(subject)).map(
			(id) => `The identifier "${id}" is used twice. Give each its own.`,
		),
	'dangling-default-organization': ({ root }) => {
		const ids = all(root, 'organization').map((each) => attribute(each, 'identifier'));
		return all(root, 'organizations')
			.map((element) => attribute(element, 'default'))
			.filter((id) => !ids.includes(id))
			.map((id) => `The default organization is "${id ?? ''}", which does not exist. Name one.`);
	},
	'dangling-identifierref': ({ root }) => {
		const ids = all(root, 'resource').map((each) => attribute(each, 'identifier'));
		return all(root, 'item')
			.map((item) => attribute(item, 'identifierref'))
			.filter((id) => !ids.includes(id))
			.map((id) => `An item points at the resource "${id ?? ''}", which does not exist. Name one.`);
	},
	'version-too-long': ({ root }) => {
		const version = attribute(root, 'version') ?? '';
		return version.length <= 20
			? []
			: [`The version "${version}" has more than 20 characters. Shorten it.`];
	},
};

function identifiers({ root }: Subject): string[] {
	const elements = ['organization', 'item', 'resource'].flatMap((name) => all(root, name));
	return [root, ...elements].map((element) => attribute(element, 'identifier') ?? '');
}
