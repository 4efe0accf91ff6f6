import type { Attempt } from './attempt.ts';
import type { Complaints } from './complaints.ts';
import { judgedAtEnd, judgedCompletion } from './judgement.ts';
import type { Profile } from './profile.ts';
import type { StandardRules } from './rule.ts';
import type { Values } from './values.ts';

export interface Ending {
	readonly rules: StandardRules;
	readonly profile: Profile;
	readonly complaints: Complaints;
	readonly attempt: Attempt;
}

/** What a platform itself does to the values when a session ends. */
export function endSession(ending: Ending, values: Values): void {
	const { rules, attempt } = ending;
	const { totalTime, sessionTime } = rules.names;
	if (attempt.mode === 'normal') giveStatus(ending, values);
	const session = values.get(sessionTime);
	if (session !== undefined)
		values.set(totalTime, rules.addTime(values.get(totalTime) ?? '', session));
	giveExit(ending, values);
}

/** SCORM 1.2 RTE 3.4.4, lesson_status: who says nothing is completed, and who has a score is judged. */
function giveStatus({ rules, profile, complaints }: Ending, values: Values): void {
	const { status, success } = rules.names;
	if (success !== undefined) {
		const judged =
			profile.judges === 'completion at the end' ? judgedCompletion(values) : undefined;
		if (judged !== undefined) values.set(status, judged);
		return;
	}
	if (values.get(status) === 'not attempted') {
		complaints.add(`the end without any ${status}: a platform takes it for completed`);
		values.set(status, 'completed');
	}
	const judged = profile.judges ? undefined : judgedAtEnd(rules, values);
	if (judged !== undefined) values.set(status, judged);
}

/** Suspended is what says so, and in SCORM 2004 what asks to suspend all (4th Ed. RTE 4.2.8). */
function giveExit({ rules, profile }: Ending, values: Values): void {
	const { exit, request } = rules.names;
	const suspendsAll = request !== undefined && values.get(request) === 'suspendAll';
	if (suspendsAll) values.set(exit, 'suspend');
	else if (!values.has(exit) && !profile.exitStays) values.set(exit, '');
}
