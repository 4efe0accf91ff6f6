import { isCompleted, keyOf, type Log } from './log.ts';
import { progressOf, type Frame } from './progress.ts';

/** Gives an attempt its name, unless it has one. @param key characters 0–9a–z, by chance */
export function begin(log: Log, key: string): Log {
	return keyOf(log) === '' ? [{ type: 'attempt.begun', key }, ...log] : log;
}

/** The log with the completion of the path, once it is complete: from then on nothing takes it back. */
export function settle(frame: Frame, log: Log): Log {
	if (isCompleted(log) || progressOf(frame, log).completion !== 'completed') return log;
	return [...log, { type: 'path.completed' }];
}
