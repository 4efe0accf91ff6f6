import type { Answer, Objective, Result } from '../report.ts';
import type { Entry } from './entry.ts';

/**
 * How one SCORM standard says results, objectives and answers. It is fetched only by packages that report them.
 * Nothing here makes a call.
 */
export interface Reporting {
	/** Score and success; they go before the status. */
	readonly result: (result: Omit<Result, 'objectives'>) => readonly Entry[];
	/** All about one objective, its id first. */
	readonly objective: (index: number, objective: Objective) => readonly Entry[];
	/** All about one answer: its id first, then the type. */
	readonly answer: (index: number, answer: Answer) => readonly Entry[];
	/** What is read of an objective that is there already. */
	readonly read: {
		readonly score: string;
		readonly objectiveId: (index: number) => string;
		readonly objectiveScore: (index: number) => string;
		readonly objectiveStatus: (index: number) => string;
	};
}
