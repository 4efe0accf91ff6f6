import type { Lesson } from '../../content/index.ts';
import { endingsOf, hash, isCompleted, isFinished, keyOf, type Log } from '../../log/index.ts';
import { fingerprint } from './fingerprint.ts';
import { everLighter } from './fitting.ts';
import { numbersOf, type Numbers } from './parts.ts';

/*
 * The record: the log as a short ASCII string.
 *
 *   og2.<finished>.<lessons>.<key>[.<reported>].<checksum>
 *   finished   "zz" when the path was completed; for each finished lesson  <lesson><ending>…; joined by "-"
 *   lessons    for each lesson begun:     <lesson><fingerprint><groups>   joined by "-"; see parts.ts.
 *              Groups are joined by "_", the words of a group by "~".
 *   key        the name of the attempt
 *   reported   how many answers the platform was told, base 36; only when it is told any
 *
 * Lessons and ids are two characters each: their numbers in the registries, base 36. What is finished comes
 * first, so that a record which is cut off loses the latest decisions and not what was finished; and its form
 * stays the same in every later version, so that an older player can read it from a newer record.
 */

export const mark = 'og';
export const version = 2;
export const checksumLength = 6;
/** Where a lesson's number stands, this is the path as a whole. No lesson has it: there would be 1295 before it. */
export const pathMark = 'zz';

/** SCORM 1.2 RTE 3.4.4, cmi.suspend_data: CMIString4096. The other standards take more. */
export const longestRecord = 4096;

interface Options {
	/** How many answers the platform was told. */
	readonly reported?: number;
	/** In characters. */
	readonly most?: number;
}

/**
 * @param lessons at least those that the log speaks of
 * @returns the record, never longer than it may be: what is missed least is left out first, what is finished never;
 *   `''` for an attempt that has not even a name
 */
export function encodeRecord(
	lessons: readonly Lesson[],
	log: Log,
	{ reported = 0, most = longestRecord }: Options = {},
): string {
	let record = '';
	for (const lighter of everLighter(lessons, log)) {
		record = encode(lessons, lighter, reported);
		if (record.length <= most) break;
	}
	return record;
}

function encode(lessons: readonly Lesson[], log: Log, reported: number): string {
	const kept = log.filter((event) => event.type === 'segment.kept');
	const finished = [
		...(isCompleted(log) ? [pathMark] : []),
		...lessons
			.filter(
				(lesson) => isFinished(lesson, log) && !kept.some((each) => each.lesson === lesson.id),
			)
			.map((lesson) => two(lesson.number) + inRecord(numbersOfEndings(lesson, log))),
		...kept.flatMap((each) => each.finished ?? []),
	];
	const begun = [
		...lessons.flatMap((lesson) => {
			const groups = numbersOf(lesson, log);
			return groups.length === 0 ? [] : two(lesson.number) + fingerprint(lesson) + text(groups);
		}),
		...kept.map((each) => each.path).filter((path) => path !== ''),
	];
	const key = keyOf(log);
	if (finished.length === 0 && begun.length === 0 && key === '') return '';
	const told = reported > 0 ? `.${reported.toString(36)}` : '';
	const body = `${mark}${version}.${finished.join('-')}.${begun.join('-')}.${key}${told}`;
	return `${body}.${hash(body, checksumLength)}`;
}

function numbersOfEndings(lesson: Lesson, log: Log): number[] {
	return endingsOf(log, lesson.id).map((id) => lesson.ids.indexOf(id));
}

function text(groups: Numbers): string {
	return groups.map((words) => words.map(inRecord).join('~')).join('_');
}

function inRecord(numbers: readonly number[]): string {
	return numbers.map(two).join('');
}

function two(number: number): string {
	if (number < 0 || number >= 36 * 36)
		throw new Error(`No place in a record for number ${number}.`);
	return number.toString(36).padStart(2, '0');
}
