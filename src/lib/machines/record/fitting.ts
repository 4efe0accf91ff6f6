import type { Lesson } from '../../content/index.ts';
import { isFinished, type Log } from '../../log/index.ts';

/**
 * What is left out of a record that would be too long, one thing after the other, what is missed least first. What is
 * finished, and that the path is completed, is never left out.
 */
export function* everLighter(lessons: readonly Lesson[], log: Log): Generator<Log> {
	yield log;
	// The other ways that were tried in a scenario.
	const current = log.filter(({ type }) => type !== 'path.kept');
	yield current;
	// The rounds of a check between its first, which may have tested out, and its last.
	const rounds = withoutMiddleRounds(current);
	yield rounds;
	// How a finished lesson was gone through, the longest ago first.
	const done = lessons.filter((lesson) => isFinished(lesson, log)).map(({ id }) => id);
	const byAge = [...new Set(rounds.flatMap((event) => ('lesson' in event ? [event.lesson] : [])))];
	let rest = rounds;
	for (const lesson of byAge.filter((id) => done.includes(id))) {
		rest = withoutWay(rest, lesson);
		yield rest;
	}
	// How far an unfinished one has come.
	for (const lesson of byAge.filter((id) => !done.includes(id))) {
		rest = withoutWay(rest, lesson);
		yield rest;
	}
}

/** What is left of a lesson is that it was finished, and how. */
function withoutWay(log: Log, lesson: string): Log {
	return log.flatMap((event): Log => {
		if (!('lesson' in event) || event.lesson !== lesson) return [event];
		if (event.type === 'segment.kept') return [{ ...event, path: '' }];
		return event.type === 'ending.reached' || event.type === 'lesson.finished' ? [event] : [];
	});
}

function withoutMiddleRounds(log: Log): Log {
	const draws = new Map<string, number[]>();
	log.forEach((event, index) => {
		if (event.type !== 'draw.made') return;
		draws.set(event.lesson, [...(draws.get(event.lesson) ?? []), index]);
	});
	return log.flatMap((event, index): Log => {
		if (event.type !== 'draw.made' && event.type !== 'answer.given') return [event];
		const [, second, ...later] = draws.get(event.lesson) ?? [];
		const last = later.at(-1);
		if (second === undefined || last === undefined || index < second || index > last)
			return [event];
		return event.type === 'draw.made' && index === last
			? [{ ...event, asked: askedAfter(log, index) }]
			: [];
	});
}

/** Which questions a round drew depends on the rounds before it: once they are gone, it has to be said. */
function askedAfter(log: Log, draw: number): string[] {
	const made = log[draw];
	return log
		.slice(draw)
		.flatMap((event) =>
			event.type === 'answer.given' && made?.type === 'draw.made' && event.lesson === made.lesson
				? [event.activity]
				: [],
		);
}
