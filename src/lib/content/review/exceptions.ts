import type { Issue } from '../reading/issue.ts';
import { issueAt } from '../reading/lesson-files.ts';
import type { RawException } from '../schema/lesson-base.ts';
import type { StudiedLesson } from './study.ts';
import { namedPath } from './tree.ts';

/** An exception of a lesson, and how many issues it has taken out. */
export interface UsedException {
	readonly lesson: string;
	readonly rule: string;
	readonly at: string;
	readonly reason: string;
	readonly taken: number;
}

/** What is left when the exceptions of all lessons have taken out their issues. */
export interface Excepted {
	readonly issues: readonly Issue[];
	readonly exceptions: readonly UsedException[];
}

/** Takes out what authors have switched off, each at its own place, and says which exceptions do nothing. */
export function applyExceptions(
	issues: readonly Issue[],
	lessons: readonly StudiedLesson[],
): Excepted {
	const all = lessons.flatMap((lesson) =>
		lesson.data.exceptions.map((exception, index) => ({
			lesson,
			exception,
			index,
			meant: issues.filter((issue) => means(lesson, exception, issue)),
		})),
	);
	const taken = new Set(all.flatMap(({ meant }) => meant));
	const idle = all.filter(({ meant }) => meant.length === 0);
	return {
		issues: [
			...issues.filter((issue) => !taken.has(issue)),
			...idle.map(({ lesson, exception, index }) => idleException(lesson, exception, index)),
		],
		exceptions: all.map(({ lesson, exception: { rule, at, reason }, meant }) => ({
			lesson: lesson.folder,
			rule,
			at,
			reason,
			taken: meant.length,
		})),
	};
}

function means(lesson: StudiedLesson, { rule, at, locale }: RawException, issue: Issue): boolean {
	if (issue.code !== rule) return false;
	const file = lesson.texts.find(({ yaml }) => yaml.file === issue.file);
	if (!file && issue.file !== lesson.yaml.file) return false;
	if (locale !== undefined && file?.locale !== locale) return false;
	const path = issue.path.split('.');
	const inLists = path.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
	const named = namedPath(file?.data ?? lesson.data, inLists).map(String);
	return begins(path, at) || begins(named, at);
}

/** Whether a path begins with another, by whole parts: `nodes.call` is no beginning of `nodes.call-back`. */
function begins(path: readonly string[], at: string): boolean {
	return at.split('.').every((part, index) => path[index] === part);
}

function idleException({ yaml }: StudiedLesson, { rule, at }: RawException, index: number): Issue {
	return issueAt(yaml, ['exceptions', index], {
		code: 'idle-exception',
		severity: 'warning',
		what: {
			sv: `Undantaget från ”${rule}” vid ”${at}” tar inte bort någonting.`,
			en: `The exception from “${rule}” at “${at}” takes nothing out.`,
		},
		todo: {
			sv: 'Ta bort undantaget, eller rätta regelns namn, stället eller språket.',
			en: 'Remove the exception, or correct the name of the rule, the place or the locale.',
		},
	});
}
