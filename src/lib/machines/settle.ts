import { isCompleted, type Log } from '../log/index.ts';
import { progressOf, type Frame } from './progress.ts';

/** The log with the completion of the path, once it is complete: from then on nothing takes it back. */
export function settle(frame: Frame, log: Log): Log {
	if (isCompleted(log) || progressOf(frame, log).completion !== 'completed') return log;
	return [...log, { type: 'path.completed' }];
}
