import { keyOf, type Log } from './log.ts';

/** Gives an attempt its name, unless it has one. @param key characters 0–9a–z, by chance */
export function begin(log: Log, key: string): Log {
	return keyOf(log) === '' ? [{ type: 'attempt.begun', key }, ...log] : log;
}
