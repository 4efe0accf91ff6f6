import { all, type Subject } from '../../document.ts';
import type { Rules } from '../../rule.ts';
import { decodeHref } from '../../xml.ts';

const STRUCTURE = 'cmi5.xml';

/** The course structure against the zip it lies in. Source: cmi5 (Quartz, 1st Edition) 14.1 */
export const FILE_RULES: Rules = {
	'course-structure-not-at-root': ({ names }) =>
		names.includes(STRUCTURE)
			? []
			: [`${STRUCTURE} is not at the root of the zip. Zip the contents, not the folder.`],
	'launch-file-missing': (subject) =>
		launched(subject)
			.filter((name) => name !== '' && !subject.names.includes(name))
			.map((name) => `The url names "${name}", which is not in the zip. Add it, in the same case.`),
	'file-of-another-standard': ({ names }) =>
		names
			.filter((name) => name === 'imsmanifest.xml' || /\.(xsd|dtd)$/.test(name))
			.map(
				(name) =>
					`"${name}" belongs to SCORM, and platforms may take the package for it. Remove it.`,
			),
};

function launched({ root }: Subject): string[] {
	return all(root, 'url').map((url) =>
		decodeHref((url.textContent ?? '').trim().replace(/[?#].*$/, '')),
	);
}
