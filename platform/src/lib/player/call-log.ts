import type { Call } from '../launch.ts';

/** The calls that have not been sent yet. */
export type CallLog = {
	/** The number and the time of a call that begins now. */
	readonly next: () => Pick<Call, 'n' | 'at'>;
	readonly add: (call: Call) => void;
	/** Hands over what waits, and forgets it. */
	readonly take: () => readonly Call[];
	/** Puts back what could not be sent. */
	readonly putBack: (calls: readonly Call[]) => void;
};

/** Longer texts are cut in the log; what the course has saved is stored whole beside it. */
const LONGEST = 4000;

const cut = (text: string): string =>
	text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length})` : text;

/** A log that numbers the calls of one session from 1. */
export const createCallLog = (now: () => Date): CallLog => {
	let waiting: readonly Call[] = [];
	let last = 0;
	return {
		next() {
			last += 1;
			return { n: last, at: now().toISOString() };
		},
		add(call) {
			waiting = [...waiting, { ...call, value: cut(call.value), returned: cut(call.returned) }];
		},
		take() {
			const taken = waiting;
			waiting = [];
			return taken;
		},
		putBack(calls) {
			waiting = [...calls, ...waiting];
		},
	};
};
