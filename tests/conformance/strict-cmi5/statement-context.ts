import { at, differences, isSame } from './json.ts';
import type { Launch } from './launch.ts';
import { categoriesOf, isCmi5Defined, verbOf } from './statement.ts';
import { CATEGORIES, PLATFORM_VERBS, VOIDED } from './words.ts';

/** Who, about what, and in which session: cmi5 spec 9.2, 9.4, 9.6 and 10. */
export function contextFaults(statement: unknown, launch: Launch): readonly string[] {
	const is = (right: boolean, complaint: string) => (right ? [] : [complaint]);
	const registration = at(statement, 'context', 'registration');
	return [
		...is(isSame(at(statement, 'actor'), launch.actor), 'its actor is not that of the launch'),
		...is(registration === launch.registration, 'its registration is not that of the launch'),
		...differences(at(statement, 'context'), launch.template, 'context').map(
			(path) => `${path} is not as the context template has it`,
		),
		...kindFaults(statement, launch),
	];
}

/** cmi5 spec 7.1.3: what is about the session itself carries the category, and nothing else does. */
function kindFaults(statement: unknown, launch: Launch): readonly string[] {
	const verb = verbOf(statement);
	const id = String(at(statement, 'verb', 'id'));
	const isAboutTheCourse = at(statement, 'object', 'id') === launch.activityId;
	if (id === VOIDED) return ['a course may void nothing'];
	if (!isCmi5Defined(statement)) {
		const lacks = verb !== undefined && isAboutTheCourse;
		return [
			...(lacks ? [`${verb} about the course without the cmi5 category`] : []),
			...moveOnFaults(statement, false),
		];
	}
	if (PLATFORM_VERBS.includes(id)) return [`only the platform says ${id}`];
	if (verb === undefined) return [`the cmi5 category with ${id}, which cmi5 does not define`];
	return [
		...(isAboutTheCourse ? [] : [`${verb} about something else than the course`]),
		...(typeOf(statement) === 'Activity' ? [] : [`${verb} about no activity`]),
		...moveOnFaults(statement, hasVerdict(statement)),
	];
}

/** An activity is what an object is that says nothing (xAPI 1.0.3 Data 2.4.4). */
function typeOf(statement: unknown): unknown {
	return at(statement, 'object', 'objectType') ?? 'Activity';
}

function hasVerdict(statement: unknown): boolean {
	const result = (field: string) => at(statement, 'result', field) !== undefined;
	return result('success') || result('completion');
}

/** cmi5 spec 9.6.2.2. */
function moveOnFaults(statement: unknown, isDue: boolean): readonly string[] {
	const has = categoriesOf(statement).includes(CATEGORIES.moveOn);
	if (has === isDue) return [];
	return [
		has ? 'the moveOn category without a verdict of cmi5' : 'a verdict without the moveOn category',
	];
}
