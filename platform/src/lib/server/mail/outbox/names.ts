import type { Day } from '../../assignments/days.ts';

/*
 * What letters are called. A name says what a letter is about and to whom, so that the same one is
 * written once; and before it is sent, the name tells whether there is still need of it.
 */

/** @param round counts from 1; a yearly assignment is told of every year */
export const assignedName = (assignmentId: number, round: number, personId: number): string =>
	`${assignedPrefix(assignmentId)}${round} to ${personId}`;

/** Of all letters that tell of an assignment. */
export const assignedPrefix = (assignmentId: number): string => `assigned ${assignmentId} round `;

export const reminderName = (day: Day, personId: number, dutyIds: readonly number[]): string =>
	`${reminderPrefix(day)}${personId} about ${dutyIds.toSorted((a, b) => a - b).join(' ')}`;

/** Of all reminders on a day. */
export const reminderPrefix = (day: Day): string => `reminder ${day} to `;

export const doneName = (dutyId: number): string => `done duty ${dutyId}`;

/** @param at ISO 8601 */
export const linkName = (at: string, personId: number): string => `link ${at} to ${personId}`;

/** @param at ISO 8601 */
export const trialName = (at: string, personId: number): string => `trial ${at} to ${personId}`;

/** What a letter hangs on. */
export type Subject =
	| { readonly type: 'round'; readonly assignmentId: number; readonly round: number }
	| { readonly type: 'duties'; readonly ids: readonly number[] }
	/** Nothing that could be over. */
	| { readonly type: 'nothing' };

const ROUND = /^assigned (\d+) round (\d+) to /;
const REMINDER = /^reminder \S+ to \d+ about (.+)$/;

/** What the name of a letter says that it is about. */
export const subjectOf = (name: string): Subject => {
	const [, ids] = REMINDER.exec(name) ?? [];
	if (ids !== undefined) return { type: 'duties', ids: ids.split(' ').map(Number) };
	const [, assignmentId, round] = ROUND.exec(name) ?? [];
	if (assignmentId === undefined) return { type: 'nothing' };
	return { type: 'round', assignmentId: Number(assignmentId), round: Number(round) };
};
