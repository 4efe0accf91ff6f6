import type { CourseOutline, Lesson } from '../../content/index.ts';
import { hash, isCompleted, type Log } from '../../log/index.ts';
import { checksumLength, mark, pathMark, version } from './encode.ts';
import { fingerprint } from './fingerprint.ts';
import { readFinished, readLesson } from './read-lesson.ts';
import { parseGroups, parseNumber } from './parse.ts';

/** What became of a record. */
export interface Decoded {
	readonly log: Log;
	/** `undefined` when everything was restored. */
	readonly problem: RecordProblem | undefined;
	/** How many answers the platform was told before this record was written. */
	readonly reported: number;
}

export type RecordProblem =
	/** Not a record of ours. Nothing was restored. */
	| { readonly type: 'foreign' }
	/** Cut off or changed on the way. What could be replayed was. */
	| { readonly type: 'damaged'; readonly lost: number }
	/** Written by a later version of the course. What was finished is restored, the path is not. */
	| { readonly type: 'newer' }
	/** The lesson has changed since. `lost` decisions could not be replayed. */
	| { readonly type: 'outdated'; readonly lost: number };

/** What a record is read with. */
export interface Library {
	readonly course: CourseOutline;
	/** The lessons whose structure is at hand. Of the others the record's own words are kept. */
	readonly lessons: readonly Lesson[];
}

/** The lessons that a record speaks of, so that their structure can be fetched before it is read. */
export function lessonsInRecord(course: CourseOutline, record: string): string[] {
	const [, finished = '', begun = ''] = record.split('.');
	const numbers = [...segmentsOf(finished), ...segmentsOf(begun)].map(numberOf);
	return course.lessons.filter(({ number }) => numbers.includes(number)).map(({ id }) => id);
}

/**
 * Reads a record. Never throws, whatever the string: what can be replayed is replayed, and what was
 * finished stays finished.
 */
export function decodeRecord(library: Library, record: string): Decoded {
	if (record === '') return { log: [], problem: undefined, reported: 0 };
	const head = new RegExp(`^${mark}(\\d+)\\.`).exec(record);
	if (!head) return { log: [], problem: { type: 'foreign' }, reported: 0 };
	const [, finished = '', begun = '', ...rest] = record.split('.');
	const written = Number(head[1]);
	const marks = segmentsOf(finished).flatMap((segment) => markOf(library, segment));
	if (written > version) return { log: marks, problem: { type: 'newer' }, reported: 0 };
	const { log, lost, changed } = readSegments(library, marks, begun);
	const body = record.slice(0, record.lastIndexOf('.'));
	const whole = record.endsWith(`.${hash(body, checksumLength)}`);
	const [key = '', told = ''] = whole && written > 1 ? rest.slice(0, -1) : [];
	const reported = /^[0-9a-z]{1,6}$/.test(told) ? parseInt(told, 36) : 0;
	const named: Log = key === '' ? log : [{ type: 'attempt.begun', key }, ...log];
	const all = written === 1 ? completedThen(named) : named;
	if (!whole) return { log: all, problem: { type: 'damaged', lost }, reported };
	// A lesson that has changed and still takes every choice has cost the learner nothing.
	if (lost === 0) return { log: all, problem: undefined, reported };
	return { log: all, problem: { type: changed ? 'outdated' : 'damaged', lost }, reported };
}

/** Version 1 had one lesson: whoever had finished it had completed the course, and still has. */
function completedThen(log: Log): Log {
	const done = log.some(({ type }) => type === 'ending.reached') && !isCompleted(log);
	return done ? [...log, { type: 'path.completed' }] : log;
}

/** What a segment of the first block says: the path is completed, or a lesson is finished, with these endings. */
function markOf({ course, lessons }: Library, segment: string): Log {
	if (segment === pathMark) return [{ type: 'path.completed' }];
	const outline = course.lessons.find(({ number }) => number === numberOf(segment));
	if (!outline) return [];
	const lesson = lessons.find(({ id }) => id === outline.id);
	if (lesson) return readFinished(lesson, segment.slice(2));
	return [{ type: 'segment.kept', lesson: outline.id, finished: segment, path: '' }];
}

interface Read {
	readonly log: Log;
	/** Decisions that could not be replayed. */
	readonly lost: number;
	/** A lesson is another than when the record was written, or no longer in the course. */
	readonly changed: boolean;
}

function readSegments(library: Library, marks: Log, block: string): Read {
	return segmentsOf(block).reduce<Read>((sofar, segment) => readSegment(library, sofar, segment), {
		log: marks,
		lost: 0,
		changed: false,
	});
}

function readSegment({ course, lessons }: Library, sofar: Read, segment: string): Read {
	const outline = course.lessons.find(({ number }) => number === numberOf(segment));
	const groups = parseGroups(segment.slice(6));
	if (!outline) {
		return { ...sofar, lost: sofar.lost + groups.flat().length, changed: true };
	}
	const lesson = lessons.find(({ id }) => id === outline.id);
	if (!lesson) return { ...sofar, log: withKept(sofar.log, outline.id, segment) };
	const { log, lost } = readLesson(lesson, sofar.log, groups);
	const changed = segment.slice(2, 6) !== fingerprint(lesson);
	return { log, lost: sofar.lost + lost, changed: sofar.changed || changed };
}

function withKept(log: Log, lesson: string, path: string): Log {
	const isMark = (event: Log[number]) => event.type === 'segment.kept' && event.lesson === lesson;
	const mark = log.find(isMark);
	const finished = mark?.type === 'segment.kept' ? mark.finished : undefined;
	return [
		...log.filter((event) => !isMark(event)),
		{ type: 'segment.kept', lesson, finished, path },
	];
}

/** The log once a lesson's structure has come after all: what was kept of it is read. */
export function readKept(lesson: Lesson, log: Log): Log {
	const kept = log.find((event) => event.type === 'segment.kept' && event.lesson === lesson.id);
	if (kept?.type !== 'segment.kept') return log;
	const rest = log.filter((event) => event !== kept);
	const marks = kept.finished === undefined ? [] : readFinished(lesson, kept.finished.slice(2));
	return readLesson(lesson, [...rest, ...marks], parseGroups(kept.path.slice(6))).log;
}

function segmentsOf(block: string): string[] {
	return block.split('-').filter((segment) => segment !== '');
}

function numberOf(segment: string): number | undefined {
	return parseNumber(segment.slice(0, 2));
}
