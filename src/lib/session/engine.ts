/**
 * All that needs the structure of a lesson: reading and writing a record, progress, results. It is fetched with the
 * first lesson, or when there is something to read; the first screen does without.
 */
export type Engine = typeof import('../machines/index.ts');

export function fetchEngine(): Promise<Engine> {
	return import('../machines/index.ts');
}
