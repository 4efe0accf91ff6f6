import { keyOf, type Log, type LogEvent } from '../log/index.ts';

/**
 * Two histories of one attempt as one: of each lesson the longer one, all that was ever finished, and the completion.
 * Nothing that somebody has done is lost, whichever of two devices they did it on.
 * @param ours decides when both are as long
 */
export function mergeLogs(ours: Log, theirs: Log): Log {
	const lessons = lessonsIn(ours);
	const others = lessonsIn(theirs).filter((lesson) => !lessons.includes(lesson));
	const key = keyOf(ours) || keyOf(theirs);
	return [
		...(key === '' ? [] : [{ type: 'attempt.begun', key } as const]),
		...[...others, ...lessons].flatMap((lesson) =>
			mergeLesson(of(ours, lesson), of(theirs, lesson)),
		),
		...([...ours, ...theirs].some(({ type }) => type === 'path.completed')
			? [{ type: 'path.completed' } as const]
			: []),
	];
}

function mergeLesson(ours: Log, theirs: Log): Log {
	const [longer, shorter] = lengthOf(theirs) > lengthOf(ours) ? [theirs, ours] : [ours, theirs];
	const missing = shorter.filter(
		(event) => isMark(event) && !longer.some((each) => isSame(each, event)),
	);
	return [...longer, ...missing];
}

function isMark({ type }: LogEvent): boolean {
	return type === 'ending.reached' || type === 'lesson.finished';
}

function isSame(one: LogEvent, other: LogEvent): boolean {
	if (one.type === 'ending.reached' && other.type === 'ending.reached')
		return one.ending === other.ending;
	return one.type === other.type;
}

function lessonsIn(log: Log): string[] {
	return [...new Set(log.flatMap((event) => ('lesson' in event ? [event.lesson] : [])))];
}

function of(log: Log, lesson: string): Log {
	return log.filter((event) => 'lesson' in event && event.lesson === lesson);
}

/** How much somebody has done, so that two histories of a lesson can be compared. */
function lengthOf(log: Log): number {
	return log.reduce((sum, event) => sum + weightOf(event), 0);
}

function weightOf(event: LogEvent): number {
	switch (event.type) {
		case 'reply.sent':
			return event.blocks.length;
		case 'path.kept':
			return event.path.length;
		case 'segment.kept':
			return event.path.length + (event.finished?.length ?? 0);
		default:
			return 1;
	}
}
