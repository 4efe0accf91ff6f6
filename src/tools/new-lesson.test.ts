import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCourse, reviewCourse } from '../lib/content/index.ts';
import { createLesson } from './create-lesson.ts';
import { lessonsFolder, readLessonFolder } from './lesson-folder.ts';

let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'lessons-'));
	cpSync(lessonsFolder, folder, { recursive: true });
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('a new lesson', () => {
	test('is sound at once: a small scenario that can be mended, and nothing to find but that no check asks for it', () => {
		createLesson(folder, 'the-counter');
		const files = readLessonFolder(folder);
		const { course, issues } = readCourse(files);
		expect(issues).toEqual([]);
		const lesson = course?.lessons.at(-1);
		const nodes = lesson?.kind === 'scenario' ? Object.values(lesson.nodes) : [];
		expect(nodes.map(({ kind }) => kind)).toEqual([
			...['decision', 'decision', 'decision', 'decision'],
			...['ending', 'ending'],
		]);
		const review = reviewCourse(files);
		expect(review.issues.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
			'warning not-retrieved',
		]);
		expect(review.report?.lessons.at(-1)?.path).toEqual({ best: 3, longest: 4, endings: 2 });
	});

	test('says in each language what to write', () => {
		createLesson(folder, 'the-counter');
		expect(read('the-counter/texts/sv.yaml')).toContain('title: "Skriv här: vad lektionen heter"');
		expect(read('the-counter/texts/en.yaml')).toContain(
			'title: "Write here: what the lesson is called"',
		);
	});

	test('comes last in course.yaml, of which nothing else changes', () => {
		const before = read('course.yaml');
		createLesson(folder, 'the-counter');
		const last = readCourse(readLessonFolder(lessonsFolder)).course?.lessons.at(-1)?.id;
		const item = `\n  - ${last}\n`;
		expect(before.split(item)).toHaveLength(2);
		expect(read('course.yaml')).toBe(before.replace(item, `${item}  - the-counter\n`));
	});

	test('also fits a course that lists its lessons on one line', () => {
		const line = (ids: readonly string[]) => `lessons: [${ids.join(', ')}]`;
		const ids = readCourse(readLessonFolder(folder)).course?.lessons.map(({ id }) => id) ?? [];
		const onOneLine = read('course.yaml').replace(/^lessons:\n(?: {2}- .*\n)+/m, `${line(ids)}\n`);
		writeFileSync(join(folder, 'course.yaml'), onOneLine);
		createLesson(folder, 'the-counter');
		expect(read('course.yaml')).toBe(onOneLine.replace(line(ids), line([...ids, 'the-counter'])));
	});

	test('gets a number in saved records', () => {
		createLesson(folder, 'the-counter');
		expect(read('ids.yaml')).toMatch(/- the-counter\n$/);
	});
});

describe('no lesson is made, and nothing is written', () => {
	test.each([
		['without an id', '', /^Skriv vad lektionen ska ha för id/],
		['with capital letters in the id', 'Disken', /”Disken” går inte som id/],
		['with a way out of the folder', '../x', /går inte som id/],
		['where a lesson has the id', 'pick-up', /^Lektionen ”pick-up” finns redan\.$/],
		['where the texts of the course stand', 'texts', /^”texts” är upptaget/],
		['where the schemas stand', 'schemas', /^”schemas” är upptaget/],
		['where the manager’s kit stands', 'kit', /^”kit” är upptaget/],
	])('%s', (_title, id, sentence) => {
		const before = readLessonFolder(folder);
		const plan = createLesson(folder, id);
		expect(plan.type === 'refused' ? plan.why.sv : 'made').toMatch(sentence);
		expect(readLessonFolder(folder)).toEqual(before);
	});

	test('with an id that was used before', () => {
		writeFileSync(join(folder, 'ids.yaml'), 'ids: [pick-up, gone]\nretired: [gone]\n');
		const plan = createLesson(folder, 'gone');
		expect(plan.type === 'refused' ? plan.why.en : 'made').toMatch(
			/^The id “gone” was used before/,
		);
	});

	test('when course.yaml cannot be read', () => {
		writeFileSync(join(folder, 'course.yaml'), 'lessons: [');
		expect(createLesson(folder, 'the-counter')).toMatchObject({ type: 'refused' });
	});
});

test('on the command line, a refusal is one sentence in the author’s language and exit code 1', async () => {
	const tool = join(import.meta.dirname, 'new-lesson.ts');
	const run = promisify(execFile)(process.execPath, [tool, '--lang', 'sv', 'Disken']);
	await expect(run).rejects.toMatchObject({
		code: 1,
		stdout: '',
		stderr: expect.stringMatching(/^”Disken” går inte som id: .*\.\n$/),
	});
});
