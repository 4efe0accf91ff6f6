import type { Course, Lesson } from '../../src/lib/content/index.ts';
import type { StartOutcome } from '../../src/lib/lms/index.ts';
import { begin, encodeRecord, type Log } from '../../src/lib/machines/index.ts';
import { createSession, type SessionState } from '../../src/lib/session/index.ts';
import { realCourse } from './course.ts';
import { fakeTracker, type FakeTracker } from './fake-tracker.ts';
import { playByGrade } from './play.ts';

const { course: real } = realCourse();
const found = real.lessons.find(({ kind }) => kind === 'scenario');
if (found?.kind !== 'scenario') throw new Error('The course has no scenario.');
const lesson = found;

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
export const recordOf = (log: Log) => encodeRecord(course.lessons, log);

interface Setting {
	readonly course?: Course;
	/** The lessons whose structure can be fetched; all if none are named. */
	readonly fetchable?: readonly string[];
	readonly platform?: StartOutcome | Error;
	readonly device?: StartOutcome | Error;
	/** The package is a plain web page: there is only the device. */
	readonly web?: boolean;
}

/** A session between a fake platform, a fake device and a page that is painted by hand. */
export function stageSession({ web = false, ...setting }: Setting = {}) {
	const device = fakeTracker('device', setting.device);
	const platform: FakeTracker = web ? device : fakeTracker('scorm12', setting.platform);
	const waiting = new Set<() => void>();
	const states: SessionState[] = [];
	const known = setting.course ?? course;
	// What a page has shown is at hand; only a test about fetching begins with nothing.
	const lessons: Lesson[] = setting.fetchable ? [] : [...known.lessons];
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
		newKey: () => key,
		path: course.paths[0]?.id ?? '',
		tracker: platform,
		fallback: device,
		later(run) {
			waiting.add(run);
			return () => waiting.delete(run);
		},
		changed: (state) => states.push(state),
	});
	/** Paints the page: what was put off until then runs now. */
	const paint = () => {
		const runs = [...waiting];
		waiting.clear();
		runs.forEach((run) => run());
		return settle();
	};
	const notices = () => session.state.notices.map(({ type }) => type);
	return { session, platform, device, states, paint, notices };
}

/** A started stage. */
export async function openStage(setting: Setting = {}) {
	const stage = stageSession(setting);
	await stage.session.start();
	return stage;
}

/** Lets every promise that can settle do so. */
export const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
