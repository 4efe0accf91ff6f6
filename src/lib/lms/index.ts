export { createTracker } from './create-tracker.ts';
export type { PackageStandard, Timers, TrackerOptions } from './options.ts';
export type { CallNote } from './scorm/api-call.ts';
export type {
	Launch,
	SaveOutcome,
	StartOutcome,
	TrackedState,
	Tracker,
	TrackerError,
	TrackerErrorCode,
	TrackerKind,
} from './tracker.ts';
