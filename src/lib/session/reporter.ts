import type { CoreValue, Lesson } from '../content/index.ts';
import type { Answer, Objective, ReportingLevel, TrackedState } from '../lms/index.ts';
import type { Log } from '../log/index.ts';
import type { Frame, Interaction } from '../machines/index.ts';
import type { Engine } from './engine.ts';

/** The words for what is reported, in the learner's language. */
export interface ReportWords {
	readonly lesson: (lesson: string) => string;
	readonly value: (value: CoreValue) => string;
	/** The question that an activity asks. */
	readonly question: (lesson: string, activity: string) => string;
}

/** Turns what the learner does into what the package reports beyond completion: nothing, unless it is set to. */
export interface Reporter {
	/** @param told how many answers the platform was told before this session */
	start(told: number): void;
	/** Answers of an earlier session that the platform may not have got. */
	recall(answers: readonly Answer[]): void;
	/** Notes the answers that one log has and the one before had not. */
	note(engine: Engine, lessons: readonly Lesson[], before: Log, after: Log): void;
	/** How many answers the platform has been told once what waits has been sent. */
	told(): number;
	/** What was not yet acknowledged. */
	waiting(): readonly Answer[];
	report(engine: Engine, frame: Frame, log: Log): Pick<TrackedState, 'result' | 'answers'>;
	acknowledge(answers: readonly Answer[]): void;
}

export function createReporter(
	level: ReportingLevel,
	words: ReportWords,
	clock: { readonly now: () => Date; readonly elapsed: () => number },
): Reporter {
	let waiting: readonly Answer[] = [];
	let last = 0;
	/** When the learner last did something in a lesson, so that the time an answer took can be told. */
	let since: { readonly lesson: string; readonly at: number } | undefined;

	const answerOf = (interaction: Interaction): Answer => {
		const { lesson, activity, value } = interaction;
		const now = clock.elapsed();
		const latency = since?.lesson === lesson ? now - since.at : undefined;
		since = { lesson, at: now };
		return {
			...interaction,
			seq: (last += 1),
			id: `${idOf(lesson)}.${idOf(activity)}`,
			at: localTime(clock.now()),
			latency,
			description: words.question(lesson, activity),
			objectives: [lessonObjective(lesson), ...(value ? [valueObjective(value)] : [])],
		};
	};

	return {
		start(told) {
			last = Math.max(last, told);
			waiting = waiting.filter(({ seq }) => seq > told);
		},
		recall(answers) {
			const missing = answers.filter(({ seq }) => seq > last);
			waiting = [...waiting, ...missing];
			last = Math.max(last, ...missing.map(({ seq }) => seq));
		},
		note(engine, lessons, before, after) {
			if (level !== 'answers') return;
			const given = engine.interactionsSince(lessons, before, after).map(answerOf);
			waiting = [...waiting, ...given];
		},
		told: () => last,
		waiting: () => waiting,
		report(engine, frame, log) {
			if (level === 'completion') return {};
			const { score, passed, lessons, values } = engine.outcomeOf(frame, log);
			const objectives: Objective[] = [
				...values.map(({ value, ...standing }) => ({
					...standing,
					id: valueObjective(value),
					description: words.value(value),
				})),
				...lessons.map(({ lesson, ...standing }) => ({
					...standing,
					id: lessonObjective(lesson),
					description: words.lesson(lesson),
				})),
			];
			const result = { score, passed, objectives };
			return level === 'answers' ? { result, answers: waiting } : { result };
		},
		acknowledge(answers) {
			const known = new Set(answers.map(({ seq }) => seq));
			waiting = waiting.filter(({ seq }) => !known.has(seq));
		},
	};
}

/** The same ids in every standard: ASCII letters, digits and `_`. */
function idOf(id: string): string {
	return id.replaceAll('-', '_');
}

function lessonObjective(lesson: string): string {
	return `lesson.${idOf(lesson)}`;
}

function valueObjective(value: string): string {
	return `value.${value}`;
}

/** ISO 8601 as the learner's clock shows it, with its distance from UTC. */
function localTime(now: Date): string {
	const offset = -now.getTimezoneOffset();
	const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 23);
	const pad = (value: number) => String(Math.trunc(Math.abs(value))).padStart(2, '0');
	return `${local}${offset < 0 ? '-' : '+'}${pad(offset / 60)}:${pad(offset % 60)}`;
}
