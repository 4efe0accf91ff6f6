import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type Rolldown } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readCourse, type Lesson, type LessonTexts } from '../lib/content/index.ts';
import { lessonsFolder, readLessonFolder } from './lesson-folder.ts';
import { lessons } from './lessons-plugin.ts';

/** A busy machine tells of changed files when it gets round to it. */
const patience = { timeout: 10_000 };
vi.setConfig({ testTimeout: 30_000 });

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'lessons-'));
	cpSync(lessonsFolder, folder, { recursive: true });
});
afterEach(() => {
	vi.unstubAllGlobals();
	rmSync(folder, { recursive: true });
});

/** Builds a page that asks for nothing but the course. */
async function buildCourse() {
	const result = await build({
		configFile: false,
		logLevel: 'silent',
		plugins: [
			lessons(folder),
			{
				name: 'page',
				resolveId: (id) => (id === 'page' ? id : undefined),
				load: (id) =>
					id === 'page'
						? `import { course, loadLesson, loadTexts } from 'virtual:course'; globalThis.page = { course, loadLesson, loadTexts };`
						: undefined,
			},
		],
		build: { write: false, rolldownOptions: { input: 'page' } },
	});
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- one input, one output, nothing watched
	return (result as Rolldown.RolldownOutput).output;
}

test('a build has the headings in the code; structure and words of each lesson stand beside it', async () => {
	const output = await buildCourse();
	const textOf = (name: RegExp) => {
		const file = output.find(({ fileName }) => name.test(fileName));
		return file?.type === 'asset' ? String(file.source) : 'no such file';
	};
	const code = output.find((part) => part.type === 'chunk')?.code ?? '';
	expect(code).toContain('Hämtningen');
	const structure = textOf(/^app\/lessons\/pick-up\.[0-9a-f]{8}\.txt$/);
	expect(structure).toContain('"ring-now"');
	expect(code).not.toContain('ring-now');
	const swedish = textOf(/^app\/lessons\/pick-up\.sv\.[0-9a-f]{8}\.txt$/);
	expect(swedish).toContain('Tack för att du ringer');
	expect(code).not.toContain('Tack för att du ringer');
	expect(textOf(/^app\/lessons\/pick-up\.en\.[0-9a-f]{8}\.txt$/)).toContain('Ten past one');
	expect(textOf(/^app\/lessons\/reference\.sv\.[0-9a-f]{8}\.txt$/)).toContain('23 kap.');
});

interface LoadedPage {
	readonly course: { readonly lessons: readonly Pick<Lesson, 'id' | 'headings'>[] };
	readonly loadLesson: (id: string) => Promise<Lesson>;
	readonly loadTexts: (id: string, locale: string) => Promise<LessonTexts>;
}

let opened = 0;

/** Runs the built page beside its files. @param asked takes the name of each file that is asked for */
async function openPage(asked: (file: string) => void = () => undefined): Promise<LoadedPage> {
	const output = await buildCourse();
	const files = new Map(output.map((part) => [part.fileName, part]));
	vi.stubGlobal('document', { baseURI: 'https://example.org/' });
	vi.stubGlobal('fetch', async ({ pathname }: URL) => {
		asked(pathname.slice(1));
		const file = files.get(pathname.slice(1));
		return file?.type === 'asset' ? new Response(String(file.source)) : Response.error();
	});
	const code = output.find((part) => part.type === 'chunk')?.code ?? '';
	// Each time another address, so that it is run anew.
	await import(`data:text/javascript,${encodeURIComponent(`${code}//${opened++}`)}`);
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the page of buildCourse() has set it
	return (globalThis as unknown as { readonly page: LoadedPage }).page;
}

/** What learners get of a course's words: the forms of a term are for finding it. */
const forLearners = (texts: LessonTexts | undefined) =>
	texts && { ...texts, terms: texts.terms.map((term) => ({ ...term, forms: [] })) };

test('the page gets the words of every lesson as they were written, in every language', async () => {
	const { course, texts } = readCourse(readLessonFolder(folder));
	const page = await openPage();
	for (const { id } of course?.lessons ?? []) {
		for (const locale of course?.locales ?? []) {
			expect(await page.loadTexts(id, locale)).toEqual(forLearners(texts[id]?.[locale]));
		}
		expect((await page.loadLesson(id)).id).toBe(id);
	}
});

test('a translation may leave out a time that another language gives', async () => {
	const file = join(folder, 'dark-footpath/texts/en.yaml');
	const text = readFileSync(file, 'utf8');
	writeFileSync(file, text.replace(/(c-report: \{) time: "[^"]*",/, '$1'));
	const page = await openPage();
	const [swedish, english] = await Promise.all([
		page.loadTexts('dark-footpath', 'sv'),
		page.loadTexts('dark-footpath', 'en'),
	]);
	expect(swedish.boards['case']?.entries['c-report']?.time).not.toBe('');
	expect(english.boards['case']?.entries['c-report']?.time).toBe('');
	expect(english.nodes['report']?.title).toBe('Third time this autumn');
});

test('structure and words are fetched at the same time, each file once', async () => {
	const asked: string[] = [];
	const page = await openPage((file) => asked.push(file));
	await Promise.all([page.loadLesson('pick-up'), page.loadTexts('pick-up', 'sv')]);
	await page.loadTexts('pick-up', 'en');
	expect(asked).toHaveLength(3);
	expect(new Set(asked).size).toBe(3);
});

test('what could not be fetched is fetched the next time', async () => {
	const page = await openPage();
	const working = globalThis.fetch;
	vi.stubGlobal('fetch', async () => Response.error());
	await expect(page.loadLesson('pick-up')).rejects.toThrow();
	await expect(page.loadTexts('pick-up', 'sv')).rejects.toThrow();
	vi.stubGlobal('fetch', working);
	expect((await page.loadLesson('pick-up')).kind).toBe('scenario');
	expect((await page.loadTexts('pick-up', 'sv')).title).toBe('Hämtningen');
});

test('what only concerns authors is in no file for learners', async () => {
	const output = await buildCourse();
	const written = output.map((part) => (part.type === 'asset' ? String(part.source) : part.code));
	expect(readFileSync(join(folder, 'pick-up/lesson.yaml'), 'utf8')).toContain('misconception:');
	expect(written.filter((text) => text.includes('misconception'))).toEqual([]);
});

test('an error in a lesson stops the build, and every problem is told with file and line', async () => {
	const file = join(folder, 'pick-up/lesson.yaml');
	const text = readFileSync(file, 'utf8');
	writeFileSync(
		file,
		text.replace('to: where }', 'to: wheer }').replace('start: call', 'start: cal'),
	);
	const failure = await buildCourse().then(
		() => '',
		(error: unknown) => String(error),
	);
	expect(failure).toMatch(/lessons\/pick-up\/lesson\.yaml:\d+ {2}error unknown-target/);
	expect(failure).toContain('The node “wheer” does not exist.');
	expect(failure).toContain('The node “cal” does not exist.');
});

test('while authors write, a changed sentence is in the course at once, and a mistake is among its problems', async () => {
	const file = join(folder, 'pick-up/texts/sv.yaml');
	const text = readFileSync(file, 'utf8');
	const server = await createServer({
		configFile: false,
		logLevel: 'silent',
		root: folder,
		plugins: [lessons(folder)],
		server: { middlewareMode: true, ws: false },
		appType: 'custom',
		optimizeDeps: { noDiscovery: true },
	});
	try {
		await expect
			.poll(() => server.watcher.getWatched()[join(folder, 'pick-up/texts')], patience)
			.toContain('sv.yaml');
		const course = async () => (await server.transformRequest('virtual:course'))?.code ?? '';
		expect(await course()).toContain('Vid hyllan');

		writeFileSync(file, text.replace('title: "Vid hyllan"', 'title: "Bredvid hyllan"'));
		await expect.poll(course, patience).toContain('Bredvid hyllan');

		writeFileSync(file, text.replace('title: "Vid hyllan"', 'titel: "Vid hyllan"'));
		await expect.poll(course, patience).toContain('”titel” hör inte hemma här.');
	} finally {
		await server.close();
	}
});
