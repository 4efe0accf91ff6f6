import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { readCourse, type ReadCourse } from '../lib/content/index.ts';
import { lessonsFolder, readLessonFolder } from './lesson-folder.ts';
import { formatIssues } from './print-issues.ts';

const name = 'virtual:course';
const resolved = '\0' + name;

/**
 * Gives the page the course as the module `virtual:course`: the structure at once, the prose of a lesson and
 * locale when it is asked for. A build stops at any error in the lesson files; the development server shows the
 * problems on the page and follows every change.
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
			const read = readCourse(readLessonFolder(folder));
			if (!building) return developmentModule(read);
			if (!read.course) this.error(`\n${formatIssues(read.issues, 'en')}\n`);
			return packageModule(read, (file, source) =>
				this.emitFile({ type: 'asset', fileName: file, source }),
			);
		},
		configureServer: (server) => follow(server, folder),
	};
}

/** All prose in the module itself: one reload shows a changed sentence. */
function developmentModule(read: ReadCourse): string {
	return [
		`export const course = ${JSON.stringify(read.course ?? null)};`,
		`export const problems = ${JSON.stringify(read.issues)};`,
		`const texts = ${JSON.stringify(read.texts)};`,
		`export const loadTexts = async (lesson, locale) => texts[lesson][locale];`,
	].join('\n');
}

/** The prose as files beside the page, fetched when needed; named by content, so that caches never lie. */
function packageModule(read: ReadCourse, emit: (file: string, source: string) => unknown): string {
	const files = Object.fromEntries(
		Object.entries(read.texts).map(([lesson, locales]) => [
			lesson,
			Object.fromEntries(
				Object.entries(locales).map(([locale, texts]) => {
					const source = JSON.stringify(texts);
					const digest = createHash('sha256').update(source).digest('hex').slice(0, 8);
					const file = `app/texts/${lesson}.${locale}.${digest}.json`;
					emit(file, source);
					return [locale, file];
				}),
			),
		]),
	);
	return [
		`export const course = ${JSON.stringify(read.course)};`,
		// Learners are not shown what only concerns authors.
		`export const problems = [];`,
		`const files = ${JSON.stringify(files)};`,
		`export const loadTexts = async (lesson, locale) => {`,
		`	const answer = await fetch(new URL(files[lesson][locale], document.baseURI));`,
		`	if (!answer.ok) throw new Error(String(answer.status));`,
		`	return answer.json();`,
		`};`,
	].join('\n');
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
