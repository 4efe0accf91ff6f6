import type { SaveOutcome } from '../tracker.ts';
import type { Cmi5Session, Parts } from './kept-session.ts';

const notKept: SaveOutcome = { result: 'not-kept' };

/** A session in mode `Browse` or `Review`: only that it began and ended may be said (cmi5 spec 10.2.2). */
export function createLookingSession({
	request,
	statements,
	clock,
	now,
	shelve,
}: Pick<Parts, 'request' | 'statements' | 'clock' | 'now' | 'shelve'>): Cmi5Session {
	const leave = async (): Promise<SaveOutcome> => {
		clock.pause();
		shelve({});
		return notKept;
	};
	return {
		save: async () => notKept,
		pause: leave,
		resume: clock.start,
		close: leave,
		exit: async () => {
			await leave();
			const reply = await request({
				method: 'POST',
				resource: 'statements',
				body: [statements.terminated(now().toISOString(), clock.elapsed())],
				outlives: true,
			});
			if (reply.type === 'ok') shelve({ terminated: true });
			return notKept;
		},
		readBack: async () => ({ completed: false, answer: '' }),
		doubt: () => {},
	};
}
