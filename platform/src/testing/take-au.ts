import { noteDone, noteStarted } from '../lib/server/assignments/progress.ts';
import { attemptWithId, markCompleted } from '../lib/server/attempts/attempts.ts';
import type { Course } from '../lib/server/courses/courses.ts';
import { ANSWERED, PROGRESSED } from '../lib/server/hard/from-statements.ts';
import type { PlatformHost } from '../lib/server/host.ts';
import { insertStatement } from '../lib/server/lrs/statements.ts';
import { openCourse } from '../lib/server/mine/open-course.ts';
import type { Person } from '../lib/server/people/people.ts';

/** A decision as a cmi5 course tells of it. */
export type Decided = { readonly id: string; readonly question: string; readonly isBest: boolean };

const decided = ({ id, question, isBest }: Decided) => ({
	verb: { id: ANSWERED },
	object: { id: `https://example.com/au/1#${id}`, definition: { description: { und: question } } },
	result: { success: isBest, response: 'secret' },
});

const progressed = (id: string, name: string) => ({
	verb: { id: PROGRESSED },
	object: { id: `https://example.com/au/1#${id}`, definition: { name: { und: name } } },
});

/** Somebody opens a cmi5 course of one AU, decides, and is done, as our packages say it. */
export const takeAu = async (
	host: PlatformHost,
	{ person, course }: { readonly person: Person; readonly course: Course },
	...decisions: readonly Decided[]
): Promise<void> => {
	const opened = await openCourse(host, person, course.id);
	if (opened === undefined || opened === 'parts') throw new Error('It cannot be opened.');
	const attempt = await attemptWithId(host.db, opened.attempt);
	if (!attempt) throw new Error('No attempt.');
	const all = [progressed('lesson.pick_up', 'Hämtningen'), ...decisions.map(decided)];
	for (const [index, json] of all.entries())
		await insertStatement(host.db, {
			...{ id: `${person.id}-${index}`, registration: attempt.registration ?? '' },
			...{ attemptId: attempt.id, session: '', sender: 'au', isDefined: false },
			...{ verb: json.verb.id, object: json.object.id, storedAt: host.now().toISOString() },
			...{ sent: json, json: { ...json, actor: { name: person.name } } },
		});
	const one = { personId: person.id, package: course };
	await noteStarted(host, one);
	await markCompleted(host.db, attempt.id, host.now());
	await noteDone(host, one);
};
