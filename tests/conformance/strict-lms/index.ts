export { recordCalls, type LooseApi, type RecordedCall } from './call-record.ts';
export { createLmsSession, type LmsSession, type Store } from './lms-session.ts';
export type { Profile } from './profile.ts';
export { moodle, profiles, strict } from './profiles.ts';
export type { StandardRules } from './rule.ts';
export { rulesScorm12 } from './rules-scorm12.ts';
export { rulesScorm2004 } from './rules-scorm2004.ts';
export { windowsAround } from './windows.ts';
