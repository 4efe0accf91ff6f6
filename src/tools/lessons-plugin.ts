import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import {
	outlineOf,
	readCourse,
	referenceOf,
	reviewCourse,
	type Course,
	type Issue,
	type Lesson,
	type ReadCourse,
} from '../lib/content/index.ts';
import { lessonsFolder, readLessonFolder } from './lesson-folder.ts';
import { formatIssues } from './print-issues.ts';
import { today } from './today.ts';

const name = 'virtual:course';
const resolved = '\0' + name;

/**
 * Gives the page the course as the module `virtual:course`: what the first screen needs at once, the structure and
 * the prose of a lesson when they are asked for. A build stops at any error in the lesson files; the development
 * server shows the problems on the page and follows every change.
 */
export function lessons(folder: string = lessonsFolder): Plugin {
	let building = false;
	return {
		name: 'lessons',
		configResolved(config) {
			building = config.command === 'build';
		},
		resolveId: (id) => (id === name ? resolved : undefined),
		load(id) {
			if (id !== resolved) return undefined;
			const files = readLessonFolder(folder);
			const read = readCourse(files);
			const issues = [...read.issues, ...reviewCourse(files, { today: today() }).issues];
			if (!building) return developmentModule(read, issues);
			const stops = issues.some(({ severity }) => severity === 'error');
			if (!read.course || stops) this.error(`\n${formatIssues(issues, 'en')}\n`);
			return packageModule(read.course, read.texts, (file, source) =>
				this.emitFile({ type: 'asset', fileName: file, source }),
			);
		},
		configureServer: (server) => follow(server, folder),
	};
}

/** Everything in the module itself: one reload shows a changed sentence. */
function developmentModule(read: ReadCourse, issues: readonly Issue[]): string {
	const lessons = Object.fromEntries(read.course?.lessons.map((each) => [each.id, each]) ?? []);
	const reference = read.course ? referencesOf(read.course, read.texts) : {};
	return [
		`export const course = ${JSON.stringify(read.course ? outlineOf(read.course) : null)};`,
		`export const problems = ${JSON.stringify(issues)};`,
		`const lessons = ${JSON.stringify(lessons)};`,
		`const texts = ${JSON.stringify(read.texts)};`,
		`const reference = ${JSON.stringify(reference)};`,
		`export const loadLesson = async (lesson) => lessons[lesson];`,
		`export const loadTexts = async (lesson, locale) => texts[lesson][locale];`,
		`export const loadReference = async (locale) => reference[locale];`,
	].join('\n');
}

/** One file beside the page. */
interface Part {
	readonly name: string;
	readonly type: string;
	readonly source: string;
}

/** Lessons as files beside the page, fetched when needed; named by content, so that caches never lie. */
function packageModule(
	course: Course,
	texts: ReadCourse['texts'],
	emit: (file: string, source: string) => unknown,
): string {
	const write = ({ name, type, source }: Part) => {
		const digest = createHash('sha256').update(source).digest('hex').slice(0, 8);
		const file = `app/lessons/${name}.${digest}.${type}`;
		emit(file, source);
		return file;
	};
	const parts: readonly Part[] = [
		...Object.entries(referencesOf(course, texts)).map(([locale, reference]) =>
			wordsPart(`reference.${locale}`, reference),
		),
		...course.lessons.flatMap((lesson) => [
			{ name: lesson.id, type: 'json', source: forLearners(lesson) },
			...Object.entries(texts[lesson.id] ?? {}).map(([locale, words]) =>
				wordsPart(`${lesson.id}.${locale}`, words),
			),
		]),
	];
	const files = Object.fromEntries(parts.map((part) => [part.name, write(part)]));
	return [
		`export const course = ${JSON.stringify(outlineOf(course))};`,
		// Learners are not shown what only concerns authors.
		`export const problems = [];`,
		`const files = ${JSON.stringify(files)};`,
		`const fetched = async (name) => {`,
		`	const answer = await fetch(new URL(files[name], document.baseURI));`,
		`	if (!answer.ok) throw new Error(String(answer.status));`,
		`	return answer;`,
		`};`,
		`const load = async (name) => (await fetched(name)).json();`,
		// The other way round: see apart().
		`const loadWords = async (name) => {`,
		`	const [shape, ...words] = (await (await fetched(name)).text()).split('\\n');`,
		`	let at = 0;`,
		`	return JSON.parse(shape, (key, value) => (value === 0 ? words[at++] : value));`,
		`};`,
		`export const loadLesson = async (lesson) => ({`,
		`	...(await load(lesson)),`,
		`	headings: course.lessons.find(({ id }) => id === lesson).headings,`,
		`});`,
		`export const loadTexts = (lesson, locale) => loadWords(lesson + '.' + locale);`,
		`export const loadReference = (locale) => loadWords('reference.' + locale);`,
	].join('\n');
}

/** A lesson as JSON, without what only concerns authors and what the page knows already. */
function forLearners({ headings: _, ...lesson }: Lesson): string {
	return JSON.stringify(lesson, (key, value: unknown) => {
		if (key === 'misconception') return undefined;
		return key === 'claims' ? [] : value;
	});
}

/**
 * Words apart from their shape: the shape as JSON with a 0 for each text, then the texts, one a line. Prose among prose
 * packs a twentieth smaller than prose among brackets.
 */
function apart(words: object, shown: (key: string, value: unknown) => unknown): string {
	const texts: string[] = [];
	const shape = JSON.stringify(words, (key, value: unknown) => {
		const kept = shown(key, value);
		if (typeof kept !== 'string' || kept === '') return kept;
		if (kept.includes('\n')) throw new Error(`A text has two lines: ${kept}`);
		texts.push(kept);
		return 0;
	});
	return [shape, ...texts].join('\n');
}

/** The forms of a term are for finding it. */
function wordsPart(name: string, words: object): Part {
	const source = apart(words, (key, value) => (key === 'forms' ? [] : value));
	return { name, type: 'txt', source };
}

function referencesOf(course: Course, texts: ReadCourse['texts']) {
	return Object.fromEntries(
		course.locales.map((locale) => [locale, referenceOf(course, texts, locale)]),
	);
}

function follow(server: ViteDevServer, folder: string): void {
	server.watcher.add(join(folder, '**/*.yaml'));
	server.watcher.on('all', (_event, path) => {
		if (!path.startsWith(folder) || !path.endsWith('.yaml')) return;
		const module = server.moduleGraph.getModuleById(resolved);
		if (module) server.moduleGraph.invalidateModule(module);
		server.ws.send({ type: 'full-reload' });
	});
}
