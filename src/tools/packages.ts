import type { AboutPackage } from '../adapter/index.ts';
import { privacyPage } from './privacy/privacy-page.ts';

/** The pages that every package carries beside the course. */
export function pagesOf(about: AboutPackage): ReadonlyMap<string, string> {
	return new Map([['privacy.html', privacyPage(about)]]);
}

/** Whether a package ever loads a part of the course that only some need: the parts are known by their names. */
export function needsPart(file: string, { standard, reporting }: AboutPackage): boolean {
	if (/\/cmi5-tracker\./.test(file)) return standard === 'cmi5';
	const reports = reporting !== 'completion';
	if (/\/reporting12\./.test(file)) return reports && standard === 'scorm12';
	if (/\/reporting2004\./.test(file)) return reports && standard.startsWith('scorm2004');
	if (/\/reporter\./.test(file)) return reports && standard.startsWith('scorm');
	return true;
}
