/** What is made for paper: fetched when somebody asks for it, so that no learner waits for it. */
export { default as CourseText } from './CourseText.svelte';
export { default as WorkshopSheet } from './WorkshopSheet.svelte';
