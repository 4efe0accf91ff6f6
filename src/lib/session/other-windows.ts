/** Another window with the same attempt, on this device. */
export interface OtherWindows {
	/** Whether another window has the attempt open already. From here on this one answers for it, unless it is so. */
	claim(key: string): Promise<boolean>;
	/** Asks the other to let go; resolves when it has, or does not answer. */
	takeOver(): Promise<void>;
	release(): void;
}

interface Said {
	readonly type: 'who' | 'mine' | 'yield' | 'yielded';
	readonly from: string;
}

/** How long an open window may take to answer, in ms. */
const PATIENCE = 150;

interface Parts {
	readonly open: (name: string) => Channel | undefined;
	/** Names this window among others, by chance. */
	readonly me: string;
	/** Names the attempt's course and path. */
	readonly place: string;
	readonly timers: Pick<Window, 'setTimeout'>;
	/** Another window takes over: all has to be with the platform before this returns. */
	readonly yielded: () => void;
}

/** What is used of a `BroadcastChannel`. */
export interface Channel {
	onmessage: ((event: MessageEvent<unknown>) => void) | null;
	postMessage: (message: unknown) => void;
	close: () => void;
}

/** Windows talk over a channel of the browser; where there is none, each takes itself for the only one. */
export function createOtherWindows({ open, me, place, timers, yielded }: Parts): OtherWindows {
	let channel: Channel | undefined;
	let mine = false;
	let heard: ((said: Said) => void) | undefined;

	const say = (type: Said['type']) => channel?.postMessage({ type, from: me } satisfies Said);
	const hear = (said: Said): void => {
		// Two that ask at the same time: the one with the lower name has it.
		if (said.type === 'who' && (mine || (heard && me < said.from))) say('mine');
		if (said.type === 'yield' && mine) {
			mine = false;
			yielded();
			say('yielded');
		}
		heard?.(said);
	};
	/** Waits for an answer of this kind. */
	const answered = (type: Said['type']): Promise<boolean> =>
		new Promise((resolve) => {
			const settle = (is: boolean) => {
				heard = undefined;
				resolve(is);
			};
			heard = (said) => said.type === type && settle(true);
			timers.setTimeout(() => settle(false), PATIENCE);
		});

	return {
		async claim(key) {
			if (!channel) {
				channel = open(`${place}.${key}`);
				if (channel) channel.onmessage = ({ data }) => isSaid(data) && hear(data);
			}
			if (!channel) return false;
			const waiting = answered('mine');
			say('who');
			const taken = await waiting;
			mine = !taken;
			return taken;
		},
		async takeOver() {
			const waiting = answered('yielded');
			say('yield');
			await waiting;
			mine = true;
		},
		release() {
			mine = false;
			channel?.close();
			channel = undefined;
		},
	};
}

function isSaid(data: unknown): data is Said {
	return typeof data === 'object' && data !== null && 'type' in data && 'from' in data;
}
