import type { Told } from '../../kit/index.ts';
import { sentBy, type PackageStandard, type ReportingLevel } from '../../lib/lms/index.ts';
import { wordsOf } from './privacy-page.ts';

const standards: readonly PackageStandard[] = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th', 'cmi5'];

/**
 * What a platform is told, whichever it is, and what nobody is: in the words of the page about privacy, and from the
 * same list of all that is sent.
 */
export function toldTo(locale: string, reporting: ReportingLevel): Told {
	const words = wordsOf(locale);
	const sent = standards.flatMap((standard) => sentBy(standard, reporting));
	const purposes = [...new Set(sent.map(({ purpose }) => purpose))];
	return {
		title: words.sent,
		level: words.level[reporting],
		seen: purposes.map((purpose) => {
			const [what, why] = words.purposes[purpose];
			return { what, why };
		}),
		only: words.only,
		never: words.never,
		neverItems: words.neverItems,
	};
}
