import type { ApiCaller } from './api-call.ts';
import { createJournal } from './journal.ts';
import type { Reporter } from './report-nothing.ts';
import type { Reporting } from './reporting.ts';
import { createScoreboard } from './scoreboard.ts';

/** The reporter of a package that also reports how it went, and maybe what was answered. */
export function createReporter(caller: ApiCaller, reporting: Reporting): Reporter {
	const scoreboard = createScoreboard(caller, reporting);
	const journal = createJournal(caller, reporting);
	return {
		before: ({ result }) => (result ? scoreboard.result(result) : []),
		after: ({ result, answers = [] }) => [
			...(result ? scoreboard.objectives(result) : []),
			...journal.entries(answers),
		],
	};
}
