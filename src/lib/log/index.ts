/** The door of log: an attempt as a list of decisions, and what can be told from it without knowing any lesson. */
export type { DrawMade, Log, LogEvent } from './log.ts';
export { endingsOf, eventsOf, isCompleted, isFinished, keptPathsOf, keyOf, pathOf } from './log.ts';
export { hash } from './hash.ts';
export { begin } from './attempt.ts';
export { extraLessons, requiredLessons } from './role-path.ts';
