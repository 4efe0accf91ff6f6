import type { Copy, Launch } from '../lms/index.ts';
import { ownerMark } from './owner-mark.ts';

/** What to do with what lies on the device. */
export interface Offer {
	/** Belongs to this attempt: it is brought together with what the platform gave. */
	readonly copy?: Copy;
	/** May belong to this learner: they are asked. */
	readonly ask?: Copy;
}

/** After so long a new attempt is meant as one, in ms. */
const DAYS_60 = 60 * 24 * 3_600_000;

/**
 * Which copy on this device belongs to the attempt that a platform launches. A record names its attempt. A platform
 * without a record has lost what it was told, or never got it, or begins a new attempt on purpose:
 * - what it never acknowledged, and was this learner's, is taken back;
 * - what it acknowledged but never gave back may be lost, or done with: the learner is asked;
 * - what it has given back once it does keep, so an empty launch means a new attempt.
 * What was done on this device without the platform is nobody's: the learner is asked.
 */
export function copyFor(
	{ record, learner, mode }: Pick<Launch, 'record' | 'learner' | 'mode'>,
	copies: readonly Copy[],
	now: Date,
): Offer {
	if (mode !== 'normal') return {};
	const recent = copies.filter(({ at }) => now.getTime() - Date.parse(at) < DAYS_60);
	const own = copies.find(({ key }) => keyIn(record) === key);
	const orphan = recent.find((copy) => copy.owner === '' && copy !== own && !isSettled(copy));
	const asked = learner !== '' && orphan ? { ask: orphan } : {};
	if (own) return { copy: own, ...asked };
	if (keyIn(record) !== '') return asked;
	const mine = recent.find(({ key, owner }) => owner !== '' && owner === ownerMark(key, learner));
	if (!mine) return asked;
	if (mine.acknowledged === '') return { copy: mine, ...asked };
	return isSettled(mine) ? asked : { ask: mine };
}

/** The platform has given it back as it is, or the learner does not want it. */
function isSettled({ record, acknowledged, seen }: Copy): boolean {
	return record === '' || (seen && record === acknowledged);
}

/** The attempt's name, which stands before the checksum in every record from version 2 on. */
function keyIn(record: string): string {
	return /^og\d+\.[^.]*\.[^.]*\.([0-9a-z]*)\./.exec(record)?.[1] ?? '';
}
