/** The door of ui: shows a view, sends events. */
export { Attempt, provideAttempt, useAttempt, type Keeping } from './attempt.svelte.ts';
export type { Example, Played } from './example.ts';
export { Notes } from './notes.svelte.ts';
export { focusContent } from './focus.ts';
export { noticeText } from './notice-text.ts';
export { fetchAbout } from './fetch-about.ts';
export { default as Closed } from './Closed.svelte';
export { default as LessonPage } from './LessonPage.svelte';
export { fetchLessonKinds } from './fetch-lesson-kinds.ts';
export { default as LessonProblems } from './LessonProblems.svelte';
export { default as Masthead } from './parts/Masthead.svelte';
export { default as Message } from './Message.svelte';
export { default as Notice } from './parts/Notice.svelte';
export { default as PrintPage } from './print/PrintPage.svelte';
export type { Pages } from './print/fetch-pages.ts';
export { default as Start } from './Start.svelte';
export { whenIdle } from './when-idle.ts';
