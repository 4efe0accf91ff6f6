/** The door of session: the one place that knows both what a lesson is and what a platform is. */
export { readPackageInfo, type PackageInfo } from './package-info.ts';
export { openSession, type OpenOptions } from './open-session.ts';
export {
	createDeliveryMachine,
	type Deeds,
	type Leave,
	type Opening,
} from './delivery/delivery-machine.ts';
export type { LessonSource } from './attempt.ts';
export { createReporter, type Reporter, type ReportWords } from './reporter.ts';
export { createSession, type Session, type SessionParts } from './session.ts';
export { beginning } from './session-state.ts';
export type { SessionState, SaveState, Notice, Receipt } from './session-state.ts';
