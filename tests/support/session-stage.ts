import type { Course, Lesson } from '../../src/lib/content/index.ts';
import { SimulatedClock } from 'xstate';
import { createCopies, type ReportingLevel, type StartOutcome } from '../../src/lib/lms/index.ts';
import { begin, type Log } from '../../src/lib/log/index.ts';
import * as engine from '../../src/lib/machines/index.ts';
import { createReporter, createSession, type SessionState } from '../../src/lib/session/index.ts';
import { memoryStorage } from './harness/memory-storage.ts';
import { realCourse } from './course.ts';
import { fakeTracker, type FakeTracker } from './fake-tracker.ts';
import { playByGrade } from './play.ts';

const { course: real } = realCourse();
const found = real.lessons.find(({ kind }) => kind === 'scenario');
if (found?.kind !== 'scenario') throw new Error('The course has no scenario.');
/** The scenario that is played. */
export const lesson = found;

/** The name that every attempt gets here. */
const key = 'stage0';

/** The real course with a path of one scenario, and logs of it. */
export const course: Course = {
	...real,
	paths: [{ id: 'one-scenario', lessons: [lesson.id], extra: [] }, ...real.paths],
};
export const fresh: Log = begin([], key);
export const afterOne: Log = playByGrade(lesson, 'best', 1, fresh);
export const afterTwo: Log = playByGrade(lesson, 'best', 2, fresh);
export const atTheEnd: Log = [
	...playByGrade(lesson, 'best', Infinity, fresh),
	{ type: 'path.completed' },
];

/** The id of the scenario that is played. */
export const lessonId = lesson.id;

/** The record of a log of the course. */
export const recordOf = (log: Log) => engine.encodeRecord(course.lessons, log);

interface Setting {
	readonly course?: Course;
	/** The lessons whose structure can be fetched; all if none are named. */
	readonly fetchable?: readonly string[];
	readonly platform?: StartOutcome | Error;
	readonly device?: StartOutcome | Error;
	/** The package is a plain web page: there is only the device. */
	readonly web?: boolean;
	/** What this device keeps from one session to the next. */
	readonly storage?: Storage;
	/** Another window has the attempt. */
	readonly elsewhere?: boolean;
	readonly reporting?: ReportingLevel;
	/** The names that new attempts get, in order. */
	readonly keys?: readonly string[];
}

/** A session between a fake platform, a fake device and a clock that is moved by hand. */
export function stageSession({ web = false, ...setting }: Setting = {}) {
	const device = fakeTracker('device', setting.device);
	const platform: FakeTracker = web ? device : fakeTracker('scorm12', setting.platform);
	const clock = new SimulatedClock();
	const states: SessionState[] = [];
	const known = setting.course ?? course;
	const keys = [...(setting.keys ?? [])];
	const storage = setting.storage ?? memoryStorage();
	const windows: { elsewhere: boolean; yielded: () => void } = {
		elsewhere: setting.elsewhere ?? false,
		yielded: () => {},
	};
	// What a page has shown is at hand; only a test about fetching begins with nothing.
	const lessons: Lesson[] = setting.fetchable ? [] : [...known.lessons];
	const now = () => new Date(Date.UTC(2026, 10, 23, 9) + clock.now());
	const session = createSession({
		course: known,
		source: {
			lessons: () => lessons,
			load(ids) {
				const can = setting.fetchable ?? ids;
				const wanted = known.lessons.filter(({ id }) => ids.includes(id) && can.includes(id));
				lessons.push(...wanted.filter((each) => !lessons.includes(each)));
				return Promise.resolve();
			},
		},
		engine: () => Promise.resolve(engine),
		reporter: createReporter(
			setting.reporting ?? 'completion',
			{
				lesson: (id) => `Lesson ${id}`,
				value: (id) => `Value ${id}`,
				question: (of, id) => `Question ${of} ${id}`,
			},
			{ now, elapsed: () => clock.now() },
		),
		newKey: () => keys.shift() ?? key,
		now,
		path: course.paths[0]?.id ?? '',
		tracker: () => platform,
		fallback: () => device,
		copies: createCopies(storage, 'stage'),
		others: (yielded) => {
			windows.yielded = yielded;
			return {
				claim: async () => windows.elsewhere,
				takeOver: async () => void (windows.elsewhere = false),
				release: () => {},
			};
		},
		clock,
		changed: (state) => states.push(state),
	});
	/** Lets so much time go by, in ms; enough for a decision to be saved unless told. */
	const wait = async (ms = 600) => {
		await settle();
		clock.increment(ms);
		await settle();
	};
	const notices = () => session.state.notices.map(({ type }) => type);
	return { session, platform, device, states, wait, notices, storage, windows };
}

/** A started stage. What it had to say at the start has been said. */
export async function openStage(setting: Setting = {}) {
	const stage = stageSession(setting);
	stage.session.start();
	await settle();
	if (!setting.fetchable) {
		for (const each of (setting.course ?? course).lessons.slice(0, 1)) stage.session.adopt(each);
	}
	await settle();
	return { ...stage, before: stage.platform.written().length };
}

/** Lets every promise that can settle do so. */
export const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 5));
