import type { Lesson } from '../../content/index.ts';
import { endingsOf, isCompleted, isFinished, keyOf, type Log } from '../log.ts';
import { fingerprint } from './fingerprint.ts';
import { hash } from './hash.ts';
import { numbersOf, type Numbers } from './parts.ts';

/*
 * The record: the log as a short ASCII string.
 *
 *   og2.<finished>.<lessons>.<key>.<checksum>
 *   finished   "zz" when the path was completed; for each finished lesson  <lesson><ending>…; joined by "-"
 *   lessons    for each lesson begun:     <lesson><fingerprint><groups>   joined by "-"; see parts.ts.
 *              Groups are joined by "_", the words of a group by "~".
 *   key        the name of the attempt
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

/**
 * @param lessons at least those that the log speaks of
 * @returns the record; `''` for an attempt without a decision
 */
export function encodeRecord(lessons: readonly Lesson[], log: Log): string {
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
	if (finished.length === 0 && begun.length === 0) return '';
	const body = `${mark}${version}.${finished.join('-')}.${begun.join('-')}.${keyOf(log)}`;
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
