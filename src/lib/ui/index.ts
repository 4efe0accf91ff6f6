/** The door of ui: shows a view, sends events. */
export { Attempt, provideAttempt, useAttempt, type Keeping } from './attempt.svelte.ts';
export type { Example } from './example.ts';
export { focusContent } from './focus.ts';
export { noticeText } from './notice-text.ts';
export { default as About } from './About.svelte';
export { default as Closed } from './Closed.svelte';
export { default as LessonProblems } from './LessonProblems.svelte';
export { default as Masthead } from './parts/Masthead.svelte';
export { default as Message } from './Message.svelte';
export { default as Notice } from './parts/Notice.svelte';
export { default as Scenario } from './Scenario.svelte';
export { default as Start } from './Start.svelte';
