import type { Course, Lesson } from '../../content/index.ts';
import { withEnding } from '../decide.ts';
import { lastOf, replay } from '../fold.ts';
import { choiceTaken, type Log } from '../log.ts';
import { checksumLength, mark, version } from './encode.ts';
import { fingerprint } from './fingerprint.ts';
import { hash } from './hash.ts';

/** What became of a record. */
export interface Decoded {
	readonly log: Log;
	/** `undefined` when everything was restored. */
	readonly problem: RecordProblem | undefined;
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

/**
 * Reads a record. Never throws, whatever the string: what can be replayed is replayed, and what was
 * finished stays finished.
 */
export function decodeRecord(course: Course, record: string): Decoded {
	if (record === '') return { log: [], problem: undefined };
	const head = new RegExp(`^${mark}(\\d+)\\.`).exec(record);
	if (!head) return { log: [], problem: { type: 'foreign' } };
	const [, finished = '', paths = '', checksum = ''] = record.split('.');
	const marks = readFinished(course, finished);
	if (Number(head[1]) > version) return { log: marks, problem: { type: 'newer' } };
	const { log, lost, changed } = replaySegments(course, marks, paths);
	const body = record.slice(0, record.lastIndexOf('.'));
	if (checksum !== hash(body, checksumLength)) return { log, problem: { type: 'damaged', lost } };
	// A lesson that has changed and still takes every choice has cost the learner nothing.
	if (lost === 0) return { log, problem: undefined };
	return { log, problem: { type: changed ? 'outdated' : 'damaged', lost } };
}

/** The endings that a record says were reached, as far as they are endings. */
function readFinished(course: Course, block: string): Log {
	return block.split('-').flatMap((segment) => {
		const lesson = lessonAt(course, segment);
		return idsIn(lesson, segment.slice(2))
			.filter((id) => isEnding(lesson, id))
			.map((ending) => ({ type: 'ending.reached', lesson: lesson?.id ?? '', ending }) as const);
	});
}

/**
 * An ending that the lesson no longer has still counts: the learner did finish. Only a choice's or a
 * decision's number cannot be an ending.
 */
function isEnding(lesson: Lesson | undefined, id: string): boolean {
	if (!lesson) return false;
	const node = lesson.nodes[id];
	if (node) return node.kind === 'ending';
	return !Object.values(lesson.nodes).some(
		(each) => each.kind === 'decision' && each.choices.some((choice) => choice.id === id),
	);
}

interface Replayed {
	readonly log: Log;
	/** Decisions that could not be replayed. */
	readonly lost: number;
	/** The lesson is another than when the record was written, or no longer in the course. */
	readonly changed: boolean;
}

function replaySegments(course: Course, marks: Log, block: string): Replayed {
	return block
		.split('-')
		.filter((segment) => segment !== '')
		.reduce<Replayed>((sofar, segment) => replaySegment(course, sofar, segment), {
			log: marks,
			lost: 0,
			changed: false,
		});
}

function replaySegment(course: Course, sofar: Replayed, segment: string): Replayed {
	const pairs = segment.slice(6).match(/.{1,2}/g) ?? [];
	const lesson = lessonAt(course, segment);
	if (!lesson) return { ...sofar, lost: sofar.lost + pairs.length, changed: true };
	const choices = pairs.map((pair) => idAt(lesson, pair) ?? '');
	const { taken } = lastOf(replay(lesson, choices)).context;
	const log = [...sofar.log, ...taken.map((choice) => choiceTaken(lesson, choice))];
	return {
		log: withEnding(lesson, log),
		lost: sofar.lost + pairs.length - taken.length,
		changed: sofar.changed || segment.slice(2, 6) !== fingerprint(lesson),
	};
}

function lessonAt(course: Course, segment: string): Lesson | undefined {
	return course.lessons.find(({ number }) => number === parseNumber(segment.slice(0, 2)));
}

function idsIn(lesson: Lesson | undefined, block: string): string[] {
	return (block.match(/../g) ?? []).flatMap((pair) => (lesson && idAt(lesson, pair)) ?? []);
}

function idAt(lesson: Lesson, pair: string): string | undefined {
	const number = parseNumber(pair);
	return number === undefined ? undefined : lesson.ids[number];
}

/** Two characters 0–9a–z, else `undefined`: `parseInt` alone would take much else for a number. */
function parseNumber(pair: string): number | undefined {
	return /^[0-9a-z]{2}$/.test(pair) ? parseInt(pair, 36) : undefined;
}
