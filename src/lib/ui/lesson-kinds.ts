/** What plays the lessons: fetched when the first lesson is opened, so that the first screen need not wait for it. */
export { default as Check } from './check/Check.svelte';
export { default as Scenario } from './scenario/Scenario.svelte';
export { default as Steps } from './steps/Steps.svelte';
export { default as Terms } from './parts/Terms.svelte';
