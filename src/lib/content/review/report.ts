import { bestPath, decisionsOn } from './best-path.ts';
import { bestLengths, sumOfLengths, type BestLengths } from './best-lengths.ts';
import { lessonsByClaim } from './claims.ts';
import type { UsedException } from './exceptions.ts';
import { figuresOf, type Figures } from './figures.ts';
import { goalsOf } from './goals.ts';
import { countPositions, keysOf } from './key-positions.ts';
import type { StudiedLesson, Study } from './study.ts';
import { longestWay } from './ways.ts';
import { wordsToRead } from './words-to-read.ts';

/** Figures of a course that authors can judge it by. */
export interface Report {
	readonly lessons: readonly LessonReport[];
	/** How the manager's kit reads; empty when the course has none. */
	readonly kit: readonly (Figures & { readonly locale: string })[];
	/** How often the best answer is the longest and the shortest in the whole course, by locale. */
	readonly lengths: readonly LocalLengths[];
	/** How many best answers stand first, second, third … in the whole course. */
	readonly positions: readonly number[];
	/** S1 to Sn, with the lessons that take each up. */
	readonly claims: readonly ClaimReport[];
	readonly goals: readonly GoalReport[];
	readonly exceptions: readonly UsedException[];
	/** Whether there is a fingerprint of the source to hold the texts against. */
	readonly source: boolean;
}

export interface LessonReport {
	readonly id: string;
	readonly kind: 'scenario' | 'steps' | 'check';
	readonly tasks: number;
	readonly items: number;
	readonly positions: readonly number[];
	readonly texts: readonly (LocalLengths & Figures & { readonly wordsOnBestPath: number })[];
	/** Only of a scenario. */
	readonly path?: PathReport;
}

interface LocalLengths extends BestLengths {
	readonly locale: string;
}

interface PathReport {
	/** Decisions on the best path. */
	readonly best: number;
	/** Decisions on the longest way. */
	readonly longest: number;
	readonly endings: number;
}

interface ClaimReport {
	readonly claim: string;
	readonly lessons: readonly string[];
	/** Why no lesson takes it up; `''` where nobody has said. */
	readonly reason: string;
}

interface GoalReport {
	readonly lesson: string;
	readonly goal: string;
	/** How many tasks of its own lesson ask for it. */
	readonly own: number;
	/** How many tasks elsewhere ask for it again. */
	readonly again: number;
}

/** Sums a course up. */
export function reportOf(study: Study, exceptions: readonly UsedException[]): Report {
	const { lessons, kit, course, source } = study;
	const reports = lessons.map(ofLesson);
	return {
		lessons: reports,
		kit: kit.map((words) => ({ locale: words.locale, ...figuresOf(words) })),
		lengths: course.course.data.locales.map((locale) => ({
			locale,
			...sumOfLengths(
				reports.flatMap(({ texts }) => texts.filter((text) => text.locale === locale)),
			),
		})),
		positions: countPositions(lessons.flatMap(keysOf)),
		claims: claimsOf(study),
		goals: goalsOf(lessons).map(({ lesson: { folder: lesson }, goal, own, again }) => ({
			lesson,
			goal,
			own,
			again,
		})),
		exceptions,
		source: source !== undefined && !source.broken,
	};
}

function claimsOf({ lessons, course }: Study): ClaimReport[] {
	const { claims, notTaught } = course.course.data;
	return [...lessonsByClaim(lessons, claims)].map(([claim, where]) => ({
		claim,
		lessons: where,
		reason: notTaught.find((each) => each.claim === claim)?.reason.trim() ?? '',
	}));
}

function ofLesson(lesson: StudiedLesson): LessonReport {
	const { folder, data, tasks, texts } = lesson;
	const path = data.kind === 'scenario' ? bestPath(data) : [];
	return {
		id: folder,
		kind: data.kind,
		tasks: tasks.length,
		items: tasks.flatMap(({ items }) => items).length,
		positions: countPositions(keysOf(lesson)),
		texts: texts.map((words) => ({
			locale: words.locale,
			...figuresOf(words),
			...bestLengths(lesson, words),
			wordsOnBestPath: wordsToRead(path, words.data),
		})),
		...(data.kind === 'scenario' && {
			path: {
				best: decisionsOn(path),
				longest: longestWay(data),
				endings: Object.values(data.nodes).filter(({ kind }) => kind === 'ending').length,
			},
		}),
	};
}
