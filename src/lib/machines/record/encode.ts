import type { Course, Lesson } from '../../content/index.ts';
import { choicesOf, endingsOf, type Log } from '../log.ts';
import { fingerprint } from './fingerprint.ts';
import { hash } from './hash.ts';

/*
 * The record: the log as a short ASCII string.
 *
 *   og1.<finished>.<paths>.<checksum>
 *   finished   for each lesson with endings:  <lesson><ending>…     joined by "-"
 *   paths      for each lesson with choices:  <lesson><fingerprint><choice>…   joined by "-"
 *
 * Lessons, endings and choices are two characters each: their numbers in the registries, base 36. What is finished comes
 * first, so that a record which is cut off loses the latest decisions and not what was finished; and its form
 * stays the same in every later version, so that an older player can read it from a newer record.
 */

export const mark = 'og';
export const version = 1;
export const checksumLength = 6;

/** @returns the record; `''` for an attempt without a decision */
export function encodeRecord(course: Course, log: Log): string {
	const finished = segments(
		course,
		(lesson) => numbers(lesson, endingsOf(log, lesson.id)),
		() => '',
	);
	const paths = segments(
		course,
		(lesson) => numbers(lesson, choicesOf(log, lesson.id)),
		fingerprint,
	);
	if (finished === '' && paths === '') return '';
	const body = `${mark}${version}.${finished}.${paths}`;
	return `${body}.${hash(body, checksumLength)}`;
}

function segments(
	course: Course,
	content: (lesson: Lesson) => string,
	head: (lesson: Lesson) => string,
): string {
	return course.lessons
		.map((lesson) => ({ lesson, ids: content(lesson) }))
		.filter(({ ids }) => ids !== '')
		.map(({ lesson, ids }) => two(lesson.number) + head(lesson) + ids)
		.join('-');
}

function numbers(lesson: Lesson, ids: readonly string[]): string {
	return ids.map((id) => two(lesson.ids.indexOf(id))).join('');
}

function two(number: number): string {
	if (number < 0 || number >= 36 * 36)
		throw new Error(`No place in a record for number ${number}.`);
	return number.toString(36).padStart(2, '0');
}
