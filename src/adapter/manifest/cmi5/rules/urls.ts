import { all, type Subject } from '../../document.ts';
import type { Rules } from '../../rule.ts';
import { ENCODED, isAbsolute } from '../../xml.ts';

/** What a platform adds to the address at launch (cmi5 8.1). */
const LAUNCH_PARAMETERS = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'];

/** How the launch address is written. Sources: cmi5 (Quartz, 1st Edition) 8.1, 13.1.4, 14.1 */
export const URL_RULES: Rules = {
	'url-missing': (subject) =>
		urls(subject)
			.filter((url) => url === '')
			.map(() => 'The url of the unit is empty, so there is nothing to launch. Name its page.'),
	'url-absolute': (subject) =>
		urls(subject)
			.filter(isAbsolute)
			.map((url) => `The url "${url}" is absolute. Write it as seen from cmi5.xml.`),
	'url-not-percent-encoded': (subject) =>
		urls(subject)
			.filter((url) => !ENCODED.test(url))
			.map((url) => `The url "${url}" has a space or another bare character. Percent-encode it.`),
	'url-with-fragment': (subject) =>
		urls(subject)
			.filter((url) => url.includes('#'))
			.map((url) => `The url "${url}" has a fragment, and platforms add to its end. Leave it out.`),
	'url-with-launch-parameter': (subject) =>
		urls(subject).flatMap((url) =>
			[...new URLSearchParams(/\?([^#]*)/.exec(url)?.[1]).keys()]
				.filter((name) => LAUNCH_PARAMETERS.includes(name))
				.map((name) => `The url has the parameter "${name}", which the platform sets. Rename it.`),
		),
};

function urls({ root }: Subject): string[] {
	return all(root, 'url').map((url) => url.textContent?.trim() ?? '');
}
