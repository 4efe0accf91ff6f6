import { textOf } from '../../document.ts';
import type { Rules } from '../../rule.ts';
import { schemaNames } from '../profile.ts';
import type { ImsSubject } from '../subject.ts';

/** What tells a platform which standard a package follows. */
export const SCHEMA_RULES: Rules<ImsSubject> = {
	'wrong-schema': ({ root }) => {
		const seen = textOf(root, 'schema');
		return seen === 'ADL SCORM' ? [] : [`<schema> is "${seen ?? ''}". Write "ADL SCORM".`];
	},
	'wrong-schemaversion': ({ root, profile }) => {
		const seen = textOf(root, 'schemaversion');
		if (seen === profile.schemaversion) return [];
		return [
			`<schemaversion> is "${seen ?? ''}", and Moodle takes what it does not know for SCORM 1.2. Write "${profile.schemaversion}".`,
		];
	},
	'wrong-namespace': ({ root, profile }) =>
		root.namespaceURI === profile.namespace
			? []
			: [`The default namespace is "${root.namespaceURI}". Write xmlns="${profile.namespace}".`],
	'wrong-prefix': ({ root, profile }) =>
		Object.entries(profile.prefixes)
			.filter(([prefix, uri]) => root.getAttribute(`xmlns:${prefix}`) !== uri)
			.map(
				([prefix, uri]) =>
					`The prefix "${prefix}" does not stand for ${uri}, and Moodle looks for it literally. Write xmlns:${prefix}="${uri}" on <manifest>.`,
			),
	'controlling-schema-missing': ({ names, profile }) =>
		schemaNames(profile)
			.filter((file) => !names.includes(file))
			.map((file) => `${file} is not at the root of the zip. Put it there.`),
};
