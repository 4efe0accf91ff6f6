/** The door of kit: the manager's kit as files, from the course and nothing else. */
export { kitFiles } from './kit-files.ts';
export { teamViewName } from './names.ts';
export type { KitParts, Sheet, Told } from './parts.ts';
