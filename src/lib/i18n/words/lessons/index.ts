import { lessonsEn } from './en.ts';
import { lessonsSv, type LessonWords } from './sv.ts';

/** The words that only lessons need, by locale. */
export const lessonWords: Readonly<Record<string, LessonWords>> = { sv: lessonsSv, en: lessonsEn };
