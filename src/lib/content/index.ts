/** The door of content: what a course is, and how its files are read and checked. */
export type * from './course.ts';
export type { Issue, Sentence } from './issue.ts';
export { readCourse, type ReadCourse } from './read-course.ts';
export type { SourceFiles } from './reader.ts';
export { idsInUse } from './ids-in-use.ts';
export { isId } from './schema/id.ts';
export { jsonSchemas } from './json-schemas.ts';
