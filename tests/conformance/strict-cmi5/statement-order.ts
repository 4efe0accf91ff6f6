import { at } from './json.ts';
import type { Session } from './session.ts';
import { isCmi5Defined, verbOf, type Statement } from './statement.ts';
import { progressOf } from './statement-result.ts';
import type { Cmi5Verb } from './words.ts';

/** What has been accepted for the registration, over all of its sessions. */
export interface RegistrationFacts {
	readonly completed: boolean;
	readonly passed: boolean;
}

export function factsOf(statements: readonly Statement[]): RegistrationFacts {
	const verbs = statements.filter(isCmi5Defined).map(verbOf);
	return { completed: verbs.includes('completed'), passed: verbs.includes('passed') };
}

/** When which statement may come: cmi5 spec 7.1 and 9.3, and 10 for the modes. */
export function orderFaults(
	statement: Statement,
	session: Session,
	facts: RegistrationFacts,
): readonly string[] {
	const verb = isCmi5Defined(statement) ? verbOf(statement) : undefined;
	const called = verb ?? 'a statement';
	return [
		...boundaryFaults(statement, verb, session),
		...(session.launch.mode !== 'normal' && verb !== 'initialized' && verb !== 'terminated'
			? [`${called} in ${session.launch.mode}`]
			: []),
		...(verb === undefined ? [] : repetitionFaults(verb, session, facts)),
		...(facts.completed && progressOf(at(statement, 'result')) !== undefined
			? ['progress after completed']
			: []),
	];
}

/** Order goes by the timestamps (cmi5 spec 9.3), and by the arrival, since a platform may look at once. */
function boundaryFaults(
	statement: Statement,
	verb: Cmi5Verb | undefined,
	session: Session,
): readonly string[] {
	const called = verb ?? 'a statement';
	const is = (right: boolean, complaint: string) => (right ? [] : [complaint]);
	const { initializedAt, latestAt } = session;
	const moment = Date.parse(statement.timestamp);
	if (session.terminated) return [`${called} after terminated`];
	if (verb === 'initialized') {
		return [
			...is(session.launchDataRead, 'initialized before the launch data were read'),
			...is(session.preferencesAsked, 'initialized before the preferences were asked for'),
		];
	}
	if (initializedAt === undefined) return [`${called} before initialized`];
	return [
		...is(moment >= Date.parse(initializedAt), `${called} is dated before initialized`),
		...is(
			verb !== 'terminated' || moment >= Date.parse(latestAt),
			'terminated is dated before another statement',
		),
	];
}

function repetitionFaults(
	verb: Cmi5Verb,
	{ verbs }: Session,
	facts: RegistrationFacts,
): readonly string[] {
	const isJudged = verb === 'passed' || verb === 'failed';
	const is = (right: boolean, complaint: string) => (right ? [] : [complaint]);
	if (verbs.has(verb)) return [`${verb} twice in a session`];
	return [
		...is(
			!isJudged || !(verbs.has('passed') || verbs.has('failed')),
			`${verb} after another verdict in the session`,
		),
		...is(verb !== 'completed' || !facts.completed, 'completed twice in a registration'),
		...is(verb !== 'passed' || !facts.passed, 'passed twice in a registration'),
		...is(verb !== 'failed' || !facts.passed, 'failed after passed in a registration'),
	];
}

/** Takes note of what was accepted. */
export function noteStatement(statement: Statement, session: Session): void {
	const verb = isCmi5Defined(statement) ? verbOf(statement) : undefined;
	if (verb !== undefined) session.verbs.add(verb);
	if (verb === 'initialized') session.initializedAt = statement.timestamp;
	if (verb === 'terminated') session.terminated = true;
	const isLater =
		session.latestAt === '' || Date.parse(statement.timestamp) > Date.parse(session.latestAt);
	if (isLater) session.latestAt = statement.timestamp;
}
