import type { Show } from '../../core/index.ts';

/** The sign of each group, so that no colour says anything alone: a path in a square of 24. */
export const SHAPES: Readonly<Record<Exclude<Show, 'all'>, string>> = {
	// An empty ring, a ring that is half full, a tick, a clock.
	'not-started': 'M12 4.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15z',
	started: 'M12 4.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM12 4.5v15',
	done: 'M4.5 12.5l5 5L19.5 7',
	late: 'M12 4.5a7.5 7.5 0 1 1 0 15 7.5 7.5 0 0 1 0-15zM12 8v4.5l3 2',
};
