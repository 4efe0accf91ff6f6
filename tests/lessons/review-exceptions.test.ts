import { describe, expect, test } from 'vitest';
import { reviewCourse, type Issue, type SourceFiles } from '../../src/lib/content/index.ts';
import { fixturesIn } from './fixture.ts';

const { names, read } = fixturesIn('review');
const options = { today: '2026-11-23' };

interface Exception {
	readonly rule: string;
	readonly at: string;
	readonly locale?: string;
}

/** Each issue that stands in a lesson's folder, in each fixture whose lesson has no exception yet. */
const cases = names.flatMap((name) => {
	const files = read(name);
	return reviewCourse(files, options)
		.issues.filter(({ file }) => isFree(files, folderOf(file)))
		.map((issue) => ({ name, issue, title: `${name}: ${issue.file} ${issue.path}` }));
});

describe('an exception takes out exactly what is at its own place', () => {
	test.each(cases)('$title', ({ name, issue }) => {
		const files = read(name);
		const before = reviewCourse(files, options).issues;
		const after = reviewCourse(except(files, issue, { rule: issue.code, at: issue.path }), options);
		expect(after.issues).toEqual(before.filter((each) => !isMeant(each, issue)));
		expect(after.report?.exceptions).toContainEqual(
			expect.objectContaining({
				rule: issue.code,
				at: issue.path,
				taken: before.filter((each) => isMeant(each, issue)).length,
			}),
		);
	});
});

describe('an exception', () => {
	const files = read('no-misconception');
	const [ground, visit] = reviewCourse(files, options).issues;

	test('names what stands in a list by its id', () => {
		const at = 'steps.what-holds.options.still-binding';
		expect(codesAfter({ rule: 'no-misconception', at }, ground)).toEqual(['no-misconception']);
	});

	test('means everything below its place', () => {
		expect(codesAfter({ rule: 'no-misconception', at: 'nodes' }, visit)).toEqual([
			'no-misconception',
		]);
	});

	test('means whole names only', () => {
		expect(codesAfter({ rule: 'no-misconception', at: 'nodes.stair' }, visit)).toEqual([
			'no-misconception',
			'no-misconception',
			'idle-exception',
		]);
	});

	test('of one rule leaves the others alone', () => {
		expect(codesAfter({ rule: 'clang', at: 'nodes' }, visit)).toContain('no-misconception');
	});

	test('of one locale leaves the others alone', () => {
		const both = read('abbreviation');
		const [english] = reviewCourse(both, options).issues;
		const left = except(both, english, { rule: 'abbreviation', at: 'nodes', locale: 'en' });
		const found = reviewCourse(left, options).issues.map(({ file }) => file);
		expect(found).toEqual(['visit/texts/sv.yaml']);
	});

	function codesAfter(exception: Exception, issue: Issue | undefined): string[] {
		const { issues } = reviewCourse(except(files, issue, exception), options);
		return issues.map(({ code }) => code);
	}
});

function isMeant(each: Issue, issue: Issue): boolean {
	const below = each.path === issue.path || each.path.startsWith(`${issue.path}.`);
	return each.code === issue.code && folderOf(each.file) === folderOf(issue.file) && below;
}

function isFree(files: SourceFiles, folder: string): boolean {
	return files.get(`${folder}/lesson.yaml`)?.includes('exceptions:') === false;
}

/** The same course with one exception more; at the end of the file, so that no line moves. */
function except(files: SourceFiles, issue: Issue | undefined, exception: Exception): SourceFiles {
	const file = `${folderOf(issue?.file ?? '')}/lesson.yaml`;
	const reason = 'It is right at this one place.';
	const list = JSON.stringify([{ ...exception, reason }]);
	return new Map([...files, [file, `${files.get(file) ?? ''}\nexceptions: ${list}\n`]]);
}

function folderOf(file: string): string {
	return file.split('/')[0] ?? '';
}
