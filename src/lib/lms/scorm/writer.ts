import { breachOf } from '../limits.ts';
import type { TrackerError } from '../tracker.ts';
import type { ApiCaller } from './api-call.ts';
import type { Entry } from './entry.ts';
import { createLedger } from './ledger.ts';
import { problemOf, type FailedReply } from './problem.ts';
import type { ErrorCodes } from './standard.ts';

/** Writes values in the order given, each only when it is worth it. One bad value never holds up the others. */
export interface Writer {
	/** Is there a value that the platform is not known to have? */
	readonly hasDue: (entries: readonly Entry[]) => boolean;
	readonly write: (entries: readonly Entry[]) => readonly TrackerError[];
	readonly standing: (entries: readonly Entry[]) => readonly TrackerError[];
	/** Nothing is known to be kept any more: the next write sends everything. */
	readonly forget: () => void;
	/** `terminate` stores as well: it is a commit that also ends the session. */
	readonly commit: (method: 'commit' | 'terminate') => readonly TrackerError[];
}

export function createWriter(caller: ApiCaller, codes: ErrorCodes): Writer {
	const ledger = createLedger();
	/** What does not matter is left out without a word: the attempt is whole without it. */
	const refuse = (entry: Entry, problem: TrackerError, anyValue = false) => {
		ledger.refused(entry, { problem, anyValue });
		return entry.matters ? [problem] : [];
	};
	const send = (entry: Entry, about: About): readonly TrackerError[] => {
		const reply = caller.act('set', entry.element, entry.value);
		if (reply.type === 'answered') {
			ledger.accepted(entry);
			return [];
		}
		const verdict = verdictOf(reply, codes);
		if (verdict !== 'passing') {
			return refuse(entry, problemOf(reply, 'value-refused', about), verdict === 'unsupported');
		}
		ledger.unsure(entry);
		return [problemOf(reply, 'commit-failed', about)];
	};
	const write = (entry: Entry): readonly TrackerError[] => {
		const about = { call: caller.nameOf('set'), element: entry.element };
		const breach = breachOf(entry.value, entry.limit);
		return breach
			? refuse(entry, { ...about, code: 'value-too-long', diagnostic: breach })
			: send(entry, about);
	};
	return {
		hasDue: (entries) => ledger.due(entries).length > 0,
		write: (entries) => ledger.due(entries).flatMap(write),
		standing: ledger.standing,
		forget: ledger.lost,
		commit: (method) => {
			const reply = caller.act(method, '');
			if (reply.type === 'answered') {
				ledger.committed();
				return [];
			}
			ledger.lost();
			return [problemOf(reply, 'commit-failed', { call: caller.nameOf(method) })];
		},
	};
}

type About = { readonly call: string; readonly element: string };

/** Is it the value, the element, or something that may pass (a lost login, a call that threw)? */
function verdictOf(reply: FailedReply, codes: ErrorCodes): 'refused' | 'unsupported' | 'passing' {
	if (reply.type === 'threw') return 'passing';
	if (codes.unsupported.includes(reply.lmsCode)) return 'unsupported';
	return codes.refused.includes(reply.lmsCode) ? 'refused' : 'passing';
}
