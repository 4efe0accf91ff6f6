import type { Course } from '../../src/lib/content/index.ts';
import type { StartOutcome } from '../../src/lib/lms/index.ts';
import type { Log } from '../../src/lib/machines/index.ts';
import { createSession, type SessionState } from '../../src/lib/session/index.ts';
import { realCourse } from './course.ts';
import { fakeTracker, type FakeTracker } from './fake-tracker.ts';
import { playByGrade } from './play.ts';

const { course: real } = realCourse();
const [firstLesson] = real.lessons;
if (!firstLesson) throw new Error('The course has no lesson.');
const lesson = firstLesson;

/** The real course and logs of it. */
export const course: Course = real;
export const afterOne: Log = playByGrade(lesson, 'best', 1);
export const afterTwo: Log = playByGrade(lesson, 'best', 2);
export const atTheEnd: Log = playByGrade(lesson, 'best');

interface Setting {
	readonly course?: Course;
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
	const session = createSession({
		course: setting.course ?? course,
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
