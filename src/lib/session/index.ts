/** The door of session: the one place that knows both what a lesson is and what a platform is. */
export { readPackageInfo, type PackageInfo } from './package-info.ts';
export { openSession, type OpenOptions } from './open-session.ts';
export { createSession, type LessonSource, type Session } from './session.ts';
export { beginning } from './session-state.ts';
export type { SessionState, SaveState, Notice } from './session-state.ts';
