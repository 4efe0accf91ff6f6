import type { ReportingLevel } from './report.ts';
import type { CallNote } from './scorm/api-call.ts';

/** The kind of package the course was built into. `web` means: no platform, the record stays on the device. */
export type PackageStandard = 'scorm12' | 'scorm2004-3rd' | 'scorm2004-4th' | 'cmi5' | 'web';

/** The one timer that the search for a late API needs; the browser's own unless given. */
export interface Timers {
	readonly setTimeout: (run: () => void, ms: number) => unknown;
}

export interface TrackerOptions {
	readonly standard: PackageStandard;
	/** How much the platform is told. Default `completion`. */
	readonly reporting?: ReportingLevel;
	/** The window the course runs in: where the search for the API begins, and the launch address stands. */
	readonly window: Window;
	/** Device storage, or a getter, since reading `window.localStorage` alone may throw. Used by `web` only. */
	readonly storage: Storage | undefined | (() => Storage | undefined);
	/** Names the record on the device, e.g. `ogonblick.everyone`. */
	readonly key: string;
	/** Milliseconds from any fixed point; `performance.now` unless given. */
	readonly clock?: () => number;
	/** The time of day (cmi5); the device's own unless given. */
	readonly now?: () => Date;
	readonly timers?: Timers;
	/** How long to wait for an API that the platform puts in place late, in ms. Default 2000. */
	readonly searchMs?: number;
	/** Is told every call to the platform, also the doubtful ones (`false` with error 0). For a technical log. */
	readonly onCall?: (note: CallNote) => void;
	/** How requests are made (cmi5); the browser's own unless given. */
	readonly fetch?: typeof fetch;
}
