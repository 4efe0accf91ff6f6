/** The door of lms: the tracking port, and what stands behind it. */
export { createTracker } from './create-tracker.ts';
export { createCopies, type Copies, type Copy } from './device/copies.ts';
export { createCopyTracker } from './device/copy-tracker.ts';
export type { PackageStandard, Timers, TrackerOptions } from './options.ts';
export type { Answer, AnswerParts, Objective, ReportingLevel, Result } from './report.ts';
export { sentBy, type Purpose, type Sent } from './sent.ts';
export type { CallNote } from './scorm/api-call.ts';
export {
	mayPass,
	type Launch,
	type ReadBack,
	type SaveOutcome,
	type StartOutcome,
	type TrackedState,
	type Tracker,
	type TrackerError,
	type TrackerErrorCode,
	type TrackerKind,
} from './tracker.ts';
