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
	type LessonTexts,
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
	readonly source: string;
}

/** Lessons as files beside the page, fetched when needed; named by content, so that caches never lie. */
function packageModule(
	course: Course,
	texts: ReadCourse['texts'],
	emit: (file: string, source: string) => unknown,
): string {
	const write = ({ name, source }: Part) => {
		const digest = createHash('sha256').update(source).digest('hex').slice(0, 8);
		emit(`app/lessons/${name}.${digest}.txt`, source);
		return digest;
	};
	const parts: readonly Part[] = [
		...Object.entries(referencesOf(course, texts)).map(([locale, reference]) =>
			wordsPart(`reference.${locale}`, apart(reference), ''),
		),
		...course.lessons.flatMap((lesson) => lessonParts(lesson, texts[lesson.id] ?? {})),
	];
	const digests = Object.fromEntries(parts.map((part) => [part.name, write(part)]));
	return [
		`export const course = ${JSON.stringify(outlineOf(course))};`,
		// Learners are not shown what only concerns authors.
		`export const problems = [];`,
		`const digests = ${JSON.stringify(digests)};`,
		`const linesOf = async (name) => {`,
		`	const file = 'app/lessons/' + name + '.' + digests[name] + '.txt';`,
		`	const answer = await fetch(new URL(file, document.baseURI));`,
		`	if (!answer.ok) throw new Error(String(answer.status));`,
		`	return (await answer.text()).split('\\n');`,
		`};`,
		// A lesson is asked for by who wants its structure and by who wants its words, often at the same time.
		`const coming = {};`,
		`const structureOf = (lesson) =>`,
		`	(coming[lesson] ??= linesOf(lesson).catch((problem) => {`,
		`		delete coming[lesson];`,
		`		throw problem;`,
		`	}));`,
		// The other way round: see apart().
		`const wordsOf = async (name, structure) => {`,
		`	const [[own, ...words], [, shared]] = await Promise.all([linesOf(name), structure]);`,
		`	let at = 0;`,
		`	return JSON.parse(own || shared, (key, value) => (value === 0 ? words[at++] : value));`,
		`};`,
		`export const loadLesson = async (lesson) => ({`,
		`	...JSON.parse((await structureOf(lesson))[0]),`,
		`	headings: course.lessons.find(({ id }) => id === lesson).headings,`,
		`});`,
		`export const loadTexts = (lesson, locale) =>`,
		`	wordsOf(lesson + '.' + locale, structureOf(lesson));`,
		`export const loadReference = (locale) => wordsOf('reference.' + locale, []);`,
	].join('\n');
}

/**
 * A lesson, the shape of its words under it, and its words in each locale. The same ids stand in structure and shape,
 * and in every language, so they are written once; a translation of another shape has its own.
 */
function lessonParts(lesson: Lesson, texts: Readonly<Record<string, LessonTexts>>): Part[] {
	const words = Object.entries(texts).map(([locale, each]) => [locale, apart(each)] as const);
	const shape = words[0]?.[1].shape ?? '';
	return [
		{ name: lesson.id, source: `${forLearners(lesson)}\n${shape}` },
		...words.map(([locale, each]) => wordsPart(`${lesson.id}.${locale}`, each, shape)),
	];
}

/** A lesson as JSON, without what only concerns authors and what the page knows already. */
function forLearners({ headings: _, ...lesson }: Lesson): string {
	return JSON.stringify(lesson, (key, value: unknown) => {
		if (key === 'misconception') return undefined;
		return key === 'claims' ? [] : value;
	});
}

/** Words apart from their shape. */
interface Apart {
	/** JSON, with a 0 for each text. */
	readonly shape: string;
	readonly texts: readonly string[];
}

/**
 * Takes words out of their shape: prose among prose packs a twentieth smaller than prose among brackets. The forms of a
 * term are for finding it, so they stay behind.
 */
function apart(words: object): Apart {
	const texts: string[] = [];
	const shape = JSON.stringify(words, (key, value: unknown) => {
		if (key === 'forms') return [];
		if (typeof value !== 'string' || value === '') return value;
		if (value.includes('\n')) throw new Error(`A text has two lines: ${value}`);
		texts.push(value);
		return 0;
	});
	return { shape, texts };
}

/** Words as a file: their shape, unless it stands elsewhere; then the texts, one a line. */
function wordsPart(name: string, { shape, texts }: Apart, shared: string): Part {
	return { name, source: [shape === shared ? '' : shape, ...texts].join('\n') };
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
