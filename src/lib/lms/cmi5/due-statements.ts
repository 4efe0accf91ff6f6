import type { TrackedState } from '../tracker.ts';
import type { LaunchData } from './launch-data.ts';
import type { Statement, Statements } from './statements.ts';

/** A statement, and what is remembered once the platform has it. */
export interface Due {
	readonly about: string;
	readonly statement: Statement;
}

interface Saying {
	readonly statements: Statements;
	readonly data: LaunchData;
	/** ISO 8601. */
	readonly at: string;
	/** The time of the session so far, ms. */
	readonly ms: number;
	/** Whether this was stated before. */
	readonly isStated: (due: Due) => boolean;
}

/** What a state makes it right to say, and was not said before: at most one `completed` and one `passed`. */
export function dueStatements(
	{ completion, result, answers = [] }: TrackedState,
	{ statements, data, at, ms, isStated }: Saying,
): readonly Due[] {
	const { score, passed = false, objectives = [] } = result ?? {};
	// `passed` must agree with the score that the platform asks for (cmi5 spec 9.3.4).
	const isPassed = passed && score !== undefined && score / 100 >= (data.masteryScore ?? 0);
	return [
		...answers.map((answer) => ({
			about: `answer ${answer.seq}`,
			statement: statements.answered(answer),
		})),
		...objectives
			.filter((objective) => objective.completion !== 'not attempted')
			.map((objective) => ({
				about: objective.id,
				statement: statements.progressed(at, objective),
			})),
		...(isPassed ? [{ about: 'passed', statement: statements.passed(at, ms, score) }] : []),
		...(completion === 'completed'
			? [{ about: 'completed', statement: statements.completed(at, ms) }]
			: []),
	].filter((due) => !isStated(due));
}
