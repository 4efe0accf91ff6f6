import { all, attribute, type Subject } from '../../document.ts';
import type { Rules } from '../../rule.ts';
import { decodeHref } from '../../xml.ts';
import { schemaNames } from '../profile.ts';
import type { ImsSubject } from '../subject.ts';

const MANIFEST = 'imsmanifest.xml';

/** The manifest against the zip it lies in. */
export const FILE_RULES: Rules<ImsSubject> = {
	'manifest-not-at-root': ({ names }) =>
		names.includes(MANIFEST)
			? []
			: [`${MANIFEST} is not at the root of the zip. Zip the contents, not the folder.`],
	'launch-file-not-listed': (subject) =>
		all(subject.root, 'resource').flatMap((resource) => {
			const href = attribute(resource, 'href');
			const files = all(resource, 'file').map((file) => attribute(file, 'href'));
			if (href === undefined || files.includes(href)) return [];
			return [`The launch file "${href}" is not among the files. List it, written the same way.`];
		}),
	'listed-file-missing': (subject) =>
		listed(subject)
			.filter((name) => !has(subject.names, name) && twin(subject.names, name) === undefined)
			.map((name) => `The manifest lists "${name}", which is not in the zip. Add or unlist it.`),
	'listed-file-in-other-case': (subject) =>
		listed(subject)
			.filter((name) => !has(subject.names, name))
			.flatMap((name) => {
				const other = twin(subject.names, name);
				return other === undefined
					? []
					: [`The manifest lists "${name}", the zip has "${other}". Write both in one case.`];
			}),
	'file-not-listed': (subject) => {
		const known = new Set([MANIFEST, ...schemaNames(subject.profile), ...listed(subject)]);
		return subject.names
			.filter((name) => !known.has(name) && !name.endsWith(`/${MANIFEST}`))
			.map((name) => `"${name}" is in the zip but not in the manifest. List it or leave it out.`);
	},
};

function listed({ root }: Subject): string[] {
	const hrefs = all(root, 'file').map((file) => attribute(file, 'href') ?? '');
	return [...new Set(hrefs.map(decodeHref))];
}

function has(names: readonly string[], name: string): boolean {
	return names.includes(name);
}

function twin(names: readonly string[], name: string): string | undefined {
	return names.find((each) => each.toLowerCase() === name.toLowerCase());
}
