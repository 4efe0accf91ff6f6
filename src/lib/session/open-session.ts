import type { CourseOutline } from '../content/index.ts';
import {
	createCopies,
	createCopyTracker,
	createTracker,
	type TrackerOptions,
} from '../lms/index.ts';
import { keyOf } from '../log/index.ts';
import type { LessonSource } from './attempt.ts';
import { fetchEngine } from './engine.ts';
import { createOtherWindows } from './other-windows.ts';
import type { PackageInfo } from './package-info.ts';
import { watchPage } from './page-life.ts';
import { createReporter, type ReportWords } from './reporter.ts';
import { createSession, type Session } from './session.ts';
import type { SessionState } from './session-state.ts';
import { createThisTab } from './this-tab.ts';

export interface OpenOptions {
	readonly course: CourseOutline;
	readonly source: LessonSource;
	readonly info: PackageInfo;
	readonly page: Window;
	/** The words for what is reported. */
	readonly words: ReportWords;
	/** Told of each new state. */
	readonly changed: (state: SessionState) => void;
}

/** Opens the session of this page: makes the trackers, listens to the page's life, and starts. */
export function openSession(options: OpenOptions): Session {
	const { course, source, info, page, words, changed } = options;
	const { standard, reporting, path } = info;
	const place = `${info.course}.${path}`;
	const storage = () => page.localStorage;
	const tracker = (of: TrackerOptions['standard']) => () =>
		createTracker({ standard: of, reporting, window: page, storage, key: place });
	const now = () => new Date();
	const copies = createCopies(storage, `${place}.${standard}`);
	const tab = createThisTab(page, place);
	const session = createSession({
		course,
		path,
		source,
		engine: fetchEngine,
		copies,
		reporter: createReporter(reporting, words, { now, elapsed: () => performance.now() }),
		newKey,
		now,
		tracker: tracker(standard),
		fallback: () => createCopyTracker(copies, tab.attempt()) ?? tracker('web')(),
		others: (yielded) =>
			createOtherWindows({ open: openChannel, me: newKey(), place, timers: page, yielded }),
		changed: (state) => {
			if (state.kept === 'platform') tab.remember(keyOf(state.log));
			changed(state);
		},
	});
	watchPage(page, {
		hidden: () => session.hide(),
		shown: () => session.show(),
		gone: () => session.end('closed'),
		online: () => session.retry(),
	});
	session.start();
	return session;
}

/** Not every browser has one; a page in a sandbox may not open it. */
function openChannel(name: string): BroadcastChannel | undefined {
	try {
		return new BroadcastChannel(name);
	} catch {
		return undefined;
	}
}

/** Six characters by chance: enough to tell the attempts on one device apart, and it says nothing about anyone. */
function newKey(): string {
	const numbers = crypto.getRandomValues(new Uint8Array(6));
	return Array.from(numbers, (number) => (number % 36).toString(36)).join('');
}
