import { expect, test } from 'vitest';
import { readPackageInfo, type PackageInfo } from './package-info.ts';

const otherwise: PackageInfo = {
	standard: 'web',
	course: 'course',
	path: 'all',
	version: '1',
	reporting: 'completion',
};
const written: PackageInfo = {
	standard: 'scorm12',
	course: 'moment',
	path: 'new',
	version: '2.0',
	reporting: 'answers',
};

/** A page with what stands in its meta element, `undefined` for none. */
function pageWith(content: string | undefined): Document {
	const querySelector = (selector: string) =>
		content !== undefined && selector === 'meta[name="course-package"]' ? { content } : null;
	return { querySelector } as unknown as Document; // eslint-disable-line @typescript-eslint/consistent-type-assertions -- nothing else of the page is asked for
}

test.each(['scorm12', 'scorm2004-4th', 'web'] as const)('a package for %s says so', (standard) => {
	const info = { ...written, standard };
	expect(readPackageInfo(pageWith(JSON.stringify(info)), otherwise)).toEqual(info);
});

test.each([
	['no meta element', undefined],
	['an empty one, as on the development server', ''],
	['broken JSON', '{"standard":"scorm12"'],
	['no object', 'null'],
	['a list', '["scorm12"]'],
	['a standard that we do not know', JSON.stringify({ ...written, standard: 'aicc' })],
	['a standard that every object has', JSON.stringify({ ...written, standard: 'constructor' })],
	['no path', JSON.stringify({ ...written, path: undefined })],
	['a version that is a number', JSON.stringify({ ...written, version: 2 })],
])('a page with %s is a plain web page', (_what, content) => {
	expect(readPackageInfo(pageWith(content), otherwise)).toBe(otherwise);
});
