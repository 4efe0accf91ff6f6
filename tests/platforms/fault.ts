/** What goes wrong, once so many calls have been made in a story. A call is an API call, a request, or a write. */
export interface Fault {
	readonly kind: 'the page is killed' | 'the network is gone' | 'the platform breaks down';
	/** Counts from 1, over all launches of the story. */
	readonly at: number;
	/** The page is killed after the platform has done the call rather than before. */
	readonly after?: boolean;
}

export const faultKinds = [
	{ kind: 'the page is killed' },
	{ kind: 'the page is killed', after: true },
	{ kind: 'the network is gone' },
	{ kind: 'the platform breaks down' },
] as const satisfies readonly Omit<Fault, 'at'>[];

/** Counts the calls of a story, and lets go wrong what should. */
export interface FaultPlan {
	readonly count: () => number;
	/** Is told of each call before it is made. */
	readonly next: () => 'fine' | 'kill-before' | 'kill-after' | 'no-network' | 'broken';
	/** All is well again. */
	readonly heal: () => void;
}

export function createFaultPlan(fault: Fault | undefined): FaultPlan {
	let count = 0;
	let healed = false;
	return {
		count: () => count,
		next: () => {
			count += 1;
			if (!fault || healed) return 'fine';
			switch (fault.kind) {
				case 'the page is killed':
					return count === fault.at ? (fault.after ? 'kill-after' : 'kill-before') : 'fine';
				case 'the network is gone':
					return count >= fault.at ? 'no-network' : 'fine';
				case 'the platform breaks down':
					return count >= fault.at ? 'broken' : 'fine';
			}
		},
		heal: () => (healed = true),
	};
}
