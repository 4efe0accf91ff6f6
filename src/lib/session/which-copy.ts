import type { Copy, Launch } from '../lms/index.ts';
import { ownerMark } from './owner-mark.ts';

/** What to do with what lies on the device. */
export interface Offer {
	/** Belongs to this attempt: it is brought together with what the platform gave. */
	readonly copy?: Copy;
	/** Other attempts of this learner that the platform has never had: they are brought in. */
	readonly more?: readonly Copy[];
	/** May belong to this learner: they are asked. */
	readonly ask?: Copy;
}

/** After so long a new attempt is meant as one, in ms. */
const DAYS_60 = 60 * 24 * 3_600_000;

/**
 * Which copy on this device belongs to the attempt that a platform launches. A record names its attempt. What the
 * platform never acknowledged, and was this learner's, is taken back in any case. A platform without a record has lost
 * what it was told, or begins a new attempt on purpose:
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
	const others = recent.filter((copy) => copy !== own && copy.record !== '');
	const orphan = others.find((copy) => copy.owner === '' && !isSettled(copy));
	const asked = learner !== '' && orphan ? { ask: orphan } : {};
	const mine = others.filter((copy) => isOf(learner, copy));
	const unheard = mine.filter(({ acknowledged }) => acknowledged === '');
	if (own) return { copy: own, ...moreOf(unheard), ...asked };
	if (keyIn(record) !== '') return { ...moreOf(unheard), ...asked };
	const [first, ...rest] = unheard;
	if (first) return { copy: first, ...moreOf(rest), ...asked };
	const heard = mine.find((copy) => !isSettled(copy));
	if (heard) return { ask: heard };
	const unused = recent.find((copy) => copy.record === '' && isOf(learner, copy));
	return { ...(unused && { copy: unused }), ...asked };
}

function isOf(learner: string, { key, owner }: Copy): boolean {
	return owner !== '' && owner === ownerMark(key, learner);
}

function moreOf(more: readonly Copy[]): Pick<Offer, 'more'> {
	return more.length > 0 ? { more } : {};
}

/** The platform has given it back as it is, or the learner does not want it. */
function isSettled({ record, acknowledged, seen }: Copy): boolean {
	return seen && record === acknowledged;
}

/** The attempt's name, which stands before the checksum in every record from version 2 on. */
function keyIn(record: string): string {
	return /^og\d+\.[^.]*\.[^.]*\.([0-9a-z]*)\./.exec(record)?.[1] ?? '';
}
