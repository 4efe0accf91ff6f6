import type { CourseOutline } from '../content/index.ts';
import { createTracker } from '../lms/index.ts';
import { afterPaint } from './after-paint.ts';
import type { PackageInfo } from './package-info.ts';
import { watchPage } from './page-life.ts';
import { createSession, type LessonSource, type Session } from './session.ts';
import type { SessionState } from './session-state.ts';

export interface OpenOptions {
	readonly course: CourseOutline;
	readonly source: LessonSource;
	readonly info: PackageInfo;
	readonly page: Window;
	/** Told of each new state. */
	readonly changed: (state: SessionState) => void;
}

/** Opens the session of this page: makes the trackers, listens to the page's life, and starts. */
export function openSession({ course, source, info, page, changed }: OpenOptions): Session {
	const place = {
		window: page,
		storage: () => page.localStorage,
		key: `${info.course}.${info.path}`,
	};
	const fallback = createTracker({ ...place, standard: 'web' });
	const session = createSession({
		course,
		source,
		newKey,
		path: info.path,
		tracker:
			info.standard === 'web' ? fallback : createTracker({ ...place, standard: info.standard }),
		fallback,
		later: (run) => afterPaint(page, run),
		changed,
	});
	watchPage(page, {
		hidden: () => session.hide(),
		shown: () => session.show(),
		gone: () => void session.end('closed'),
		online: () => session.retry(),
	});
	void session.start();
	return session;
}

/** Six characters by chance: enough to tell the attempts on one device apart, and it says nothing about anyone. */
function newKey(): string {
	const numbers = crypto.getRandomValues(new Uint8Array(6));
	return Array.from(numbers, (number) => (number % 36).toString(36)).join('');
}
