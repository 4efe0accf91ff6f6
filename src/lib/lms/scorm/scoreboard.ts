import type { Objective, Result } from '../report.ts';
import { worthOf } from '../status.ts';
import type { ApiCaller } from './api-call.ts';
import type { Entry } from './entry.ts';
import { countOf } from './journal.ts';
import type { Reporting } from './reporting.ts';

/** Score and objectives, which never get worse: what the platform has already counts as well. */
export interface Scoreboard {
	/** Score and success: they go before the status, since a score that comes after `completed` is ignored (Chamilo). */
	readonly result: (result: Result) => readonly Entry[];
	readonly objectives: (result: Result) => readonly Entry[];
}

interface Known {
	readonly index: number;
	best: Pick<Objective, 'score' | 'completion'>;
}

/** Reads what is there when the first result is to be written. A platform may have listed objectives before. */
export function createScoreboard(caller: ApiCaller, reporting: Reporting): Scoreboard {
	let best: number | undefined;
	let passed = false;
	let asked = false;
	let known: Map<string, Known> | undefined;
	/** Where a new objective goes: a platform may list some that it does not name. */
	let next = 0;

	const read = (element: string) => {
		const reply = caller.get(element);
		return reply.type === 'answered' ? reply.value.trim() : '';
	};
	const objectivesThere = () => {
		next = countOf(caller, 'cmi.objectives._count') ?? 0;
		return new Map(
			Array.from({ length: next }, (_, index): [string, Known] => [
				read(reporting.read.objectiveId(index)),
				{
					index,
					best: {
						score: numberOf(read(reporting.read.objectiveScore(index))),
						completion: completionOf(read(reporting.read.objectiveStatus(index))),
					},
				},
			]),
		);
	};

	return {
		result: (result) => {
			if (!asked) best = numberOf(read(reporting.read.score));
			asked = true;
			best = higher(best, result.score);
			passed ||= result.passed;
			return reporting.result({ score: best, passed });
		},
		objectives: (result) => {
			const there = (known ??= objectivesThere());
			return result.objectives.flatMap((objective) => {
				const before = there.get(objective.id);
				const best = before ? better(before.best, objective) : objective;
				const now = { index: before?.index ?? next, best };
				if (!before) next += 1;
				there.set(objective.id, now);
				return reporting.objective(now.index, { ...objective, ...pick(now.best) });
			});
		},
	};
}

const pick = ({ score, completion }: Known['best']) => ({ score, completion });

function better(one: Known['best'], other: Known['best']): Known['best'] {
	return {
		score: higher(one.score, other.score),
		completion:
			worthOf(one.completion) > worthOf(other.completion) ? one.completion : other.completion,
	};
}

function higher(one: number | undefined, other: number | undefined): number | undefined {
	if (one === undefined || other === undefined) return one ?? other;
	return Math.max(one, other);
}

function numberOf(text: string): number | undefined {
	return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

function completionOf(status: string): Objective['completion'] {
	if (worthOf(status) >= worthOf('completed')) return 'completed';
	return status === 'incomplete' ? status : 'not attempted';
}
