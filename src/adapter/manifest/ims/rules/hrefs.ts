import { all, attribute, type Subject } from '../../document.ts';
import type { Rules } from '../../rule.ts';
import { ENCODED, isAbsolute } from '../../xml.ts';

/** How addresses are written, whether or not the file exists. */
export const HREF_RULES: Rules = {
	'resource-without-href': ({ root }) =>
		all(root, 'resource')
			.filter((resource) => !attribute(resource, 'href'))
			.map(() => 'A resource has no href, so there is nothing to launch. Name its page.'),
	'href-not-percent-encoded': (subject) =>
		where(subject, (href) => !ENCODED.test(href)).map(
			(href) => `The href "${href}" has a space or another bare character. Percent-encode it.`,
		),
	'href-absolute': (subject) =>
		where(subject, isAbsolute).map(
			(href) => `The href "${href}" is absolute. Write it as seen from the manifest.`,
		),
	'href-with-fragment': (subject) =>
		where(subject, (href) => href.includes('#')).map(
			(href) => `The href "${href}" has a fragment, which ADL's validator refuses. Leave it out.`,
		),
	'href-to-mjs': (subject) =>
		where(subject, (href) => href.endsWith('.mjs')).map(
			(href) => `"${href}" is served as plain text by Moodle. Name it .js.`,
		),
};

function where({ root }: Subject, wrong: (href: string) => boolean): string[] {
	const hrefs = ['resource', 'file']
		.flatMap((name) => all(root, name))
		.map((element) => attribute(element, 'href') ?? '');
	return [...new Set(hrefs)].filter(wrong);
}
