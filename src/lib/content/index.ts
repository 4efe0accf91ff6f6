/** The door of content: what a course is, and how its files are read and checked. */
export type * from './model/course.ts';
export type { Issue, Sentence } from './reading/issue.ts';
export { referenceOf, type LawNote, type Reference } from './building/reference.ts';
export { outlineOf } from './building/build-course.ts';
export { readCourse, type ReadCourse } from './reading/read-course.ts';
export type { SourceFiles } from './reading/reader.ts';
export { idsInUse } from './reading/ids-in-use.ts';
export { isId } from './schema/id.ts';
export { jsonSchemas } from './reading/json-schemas.ts';
export type { LessonReport, Report } from './review/report.ts';
export { reviewCourse, type Review, type ReviewOptions } from './review/review-course.ts';
export { sourceName, writeSource } from './review/source-file.ts';
