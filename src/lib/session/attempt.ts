import type { CourseOutline, Lesson } from '../content/index.ts';
import type { Copies, Copy, Launch, TrackedState } from '../lms/index.ts';
import { begin, isCompleted, keyOf, type Log } from '../log/index.ts';
import type { RecordProblem } from '../machines/index.ts';
import type { Engine } from './engine.ts';
import { ownerMark } from './owner-mark.ts';
import type { Reporter } from './reporter.ts';
import { copyFor } from './which-copy.ts';

/** Where the structure of lessons comes from: only those that are needed are fetched. */
export interface LessonSource {
	/** The lessons that have come. */
	readonly lessons: () => readonly Lesson[];
	/** Fetches lessons by their ids; what cannot be fetched is left out. Never rejects. */
	readonly load: (ids: readonly string[]) => Promise<void>;
}

export interface AttemptParts {
	readonly course: CourseOutline;
	/** The id of the role path. */
	readonly path: string;
	readonly source: LessonSource;
	readonly engine: () => Promise<Engine>;
	readonly reporter: Reporter;
	/** A name for a new attempt, by chance: characters 0–9a–z. */
	readonly newKey: () => string;
	readonly now: () => Date;
}

/**
 * The attempt of this session: its log, what the platform has of it, and the copy on this device. What platform and
 * device know is brought together when it is restored, so that neither can lose what the other has.
 */
export interface Attempt {
	readonly log: Log;
	/** The path was completed, as far as anybody knows. */
	readonly completed: boolean;
	/** When it was, ISO 8601; `''` when nobody knows. */
	readonly completedAt: string;
	/** Whether what the learner does is also kept on this device. */
	readonly isCopied: boolean;
	/**
	 * Takes what the platform gave at launch. Rejects when what is needed to read it cannot be fetched.
	 * @param copies where the device keeps its own; none when the device is all there is
	 * @param isPlatform false when the device stands in for a platform that is not there
	 */
	restore(launch: Launch, copies: Copies | undefined, isPlatform?: boolean): Promise<Restored>;
	/** Takes the newest log. On the device it is kept before this returns. */
	take(log: Log): Promise<void>;
	/** A lesson has come whose part of the record could not be read before. */
	adopt(lesson: Lesson): Promise<void>;
	/** Brings in an attempt that was found on the device. */
	bringIn(copy: Copy): Promise<void>;
	/** Leaves it where it is: nobody is asked about it again. */
	leave(copy: Copy): void;
	/** Takes over what another window has put on this device. */
	catchUp(): Promise<void>;
	/** What a tracker has to say, derived from the log alone. */
	tracked(): TrackedState;
	/** The platform has taken this. */
	acknowledge(sent: TrackedState): void;
}

export interface Restored {
	readonly problem: RecordProblem | undefined;
	/** Decisions came from the copy on this device, which the platform did not have. */
	readonly recovered: boolean;
	/** An attempt on this device that may be the learner's: to be asked about. */
	readonly offer: Copy | undefined;
}

export function createAttempt(parts: AttemptParts): Attempt {
	const { course, path, source, reporter } = parts;
	let copies: Copies | undefined;
	let engine: Engine | undefined;
	let log: Log = [];
	let launched: Launch | undefined;
	let acknowledged = '';
	let seen = false;
	let completed = false;
	let completedAt = '';
	let isCopied = false;

	const frame = () => ({ course, path, lessons: source.lessons() });

	/** The engine, and the lessons that these records speak of. */
	const toRead = async (records: readonly string[]): Promise<Engine> => {
		const ready = (engine ??= await parts.engine());
		await source.load([
			...new Set(records.flatMap((record) => ready.lessonsInRecord(course, record))),
		]);
		return ready;
	};
	const decode = (ready: Engine, record: string) =>
		ready.decodeRecord({ course, lessons: source.lessons() }, record);

	const settled = (next: Log): Log => (engine ? engine.settle(frame(), next) : next);

	/** Never shorter than what is there: without the engine nothing has been done that is not in the record. */
	const record = remembered(() =>
		engine
			? engine.encodeRecord(source.lessons(), log, { reported: reporter.told() })
			: (launched?.record ?? ''),
	);
	const share = remembered(() => (engine ? engine.progressOf(frame(), log).share : 0));

	/**
	 * What follows from the log is worked out at a decision, and not once more when it is told and when it is
	 * acknowledged: on a slow phone that is felt.
	 */
	function remembered<T>(work: () => T): () => T {
		let known: { readonly of: readonly unknown[]; readonly result: T } | undefined;
		return () => {
			const of = [log, engine, launched, reporter.told(), source.lessons().length];
			if (!known?.of.every((each, index) => each === of[index])) known = { of, result: work() };
			return known.result;
		};
	}

	const set = (next: Log): void => {
		log = settled(next);
		completed ||= isCompleted(log);
	};
	const decided = (next: Log): void => {
		const before = completed;
		set(next);
		if (completed && !before) completedAt = parts.now().toISOString();
		copy();
	};

	const copy = (): void => {
		const key = keyOf(log);
		if (!copies || key === '' || launched?.mode !== 'normal') return;
		isCopied = copies.write({
			key,
			// Without the platform nobody says whose it is: what is known stays.
			owner: ownerMark(key, launched.learner) || (copies.find(key)?.owner ?? ''),
			record: record(),
			acknowledged,
			seen,
			completed,
			completedAt,
			at: parts.now().toISOString(),
			answers: reporter.waiting(),
		});
	};

	/** What a copy knows besides its record. */
	const recall = (found: Copy): void => {
		completed ||= found.completed;
		completedAt ||= found.completedAt;
		reporter.recall(found.answers);
	};

	/** Brings a record's history together with the present one. */
	const join = async (found: Copy): Promise<void> => {
		const ready = await toRead([found.record]);
		recall(found);
		set(ready.mergeLogs(log, decode(ready, found.record).log));
	};

	return {
		get log() {
			return log;
		},
		get completed() {
			return completed;
		},
		get completedAt() {
			return completedAt;
		},
		get isCopied() {
			return isCopied;
		},

		async restore(launch, device, isPlatform = true) {
			const mine = log;
			launched = launch;
			copies = device;
			completed ||= launch.completion === 'completed';
			const choice = copyFor(launch, copies?.all() ?? [], parts.now());
			const { copy: found, more = [] } = choice;
			const unheard = more.map(({ record }) => record);
			const records = [launch.record, found?.record ?? '', ...unheard].filter(
				(text) => text !== '',
			);
			// A first launch with nothing to read: what reads need not be there.
			if (records.length === 0) {
				set(begin(mine, found?.key ?? parts.newKey()));
				return { problem: undefined, recovered: false, offer: choice.ask };
			}
			const ready = await toRead(records);
			const theirs = decode(ready, launch.record);
			reporter.start(theirs.reported);
			seen = isPlatform && keyOf(theirs.log) !== '';
			const isNewer = found !== undefined && found.acknowledged === launch.record;
			acknowledged = isPlatform ? launch.record : (found?.acknowledged ?? '');
			let next = theirs.log;
			if (found) {
				const kept = decode(ready, found.record).log;
				next = isNewer ? withMarks(ready, kept, next) : ready.mergeLogs(next, kept);
				recall(found);
			}
			for (const each of more) {
				next = ready.mergeLogs(next, decode(ready, each.record).log);
				recall(each);
			}
			const before = theirs.log;
			set(begin(mine.length > 0 ? ready.mergeLogs(mine, next) : next, parts.newKey()));
			if (more.length > 0) copy();
			for (const each of more) this.leave(each);
			const recovered =
				(found !== undefined || more.length > 0) &&
				ready.encodeRecord(source.lessons(), before) !== ready.encodeRecord(source.lessons(), log);
			return { problem: theirs.problem, recovered, offer: choice.ask };
		},

		async take(next) {
			if (engine) {
				reporter.note(engine, source.lessons(), log, next);
				decided(next);
				return;
			}
			const before = log;
			log = next;
			// It has come with the lesson that the decision was made in, so this is a matter of microseconds.
			engine = await parts.engine();
			reporter.note(engine, source.lessons(), before, log);
			decided(log);
		},

		async adopt(lesson) {
			// A lesson is about to be played: from here on what reads and writes it has to be at hand.
			engine ??= await parts.engine();
			log = settled(engine.readKept(lesson, log));
		},

		async bringIn(found) {
			await join(found);
			this.leave(found);
			copy();
		},

		leave(found) {
			copies?.write({ ...found, acknowledged: found.record, seen: true });
		},

		async catchUp() {
			const found = copies?.find(keyOf(log));
			if (found) await join(found);
		},

		tracked() {
			return {
				record: record(),
				location: locationOf(log),
				completion: completed ? 'completed' : 'incomplete',
				progress: completed ? 1 : share(),
				...(engine ? reporter.report(engine, frame(), log) : {}),
			};
		},

		acknowledge(sent) {
			acknowledged = sent.record;
			reporter.acknowledge(sent.answers ?? []);
			copy();
		},
	};
}

/** The newer history, and all that was ever finished in the older one. */
function withMarks(engine: Engine, newer: Log, older: Log): Log {
	const marks = older.filter(
		({ type }) =>
			type === 'ending.reached' || type === 'lesson.finished' || type === 'path.completed',
	);
	return engine.mergeLogs(newer, marks);
}

/** ASCII, and the same in every language: the lesson of the latest decision. */
function locationOf(log: Log): string {
	const last = log.findLast((event) => 'lesson' in event);
	return last && 'lesson' in last ? last.lesson : '';
}
