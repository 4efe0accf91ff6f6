import type { ScenarioLesson } from '../../content/index.ts';
import { keyOf } from '../../log/index.ts';
import {
	decide,
	earlierStoriesOf,
	lastOf,
	placesOf,
	sendReply,
	stepBack,
	storyOf,
	viewOf,
} from '../../machines/index.ts';
import type { Attempt } from '../attempt.svelte.ts';

/** A scenario as it is played in an attempt. What is read follows the attempt's log. */
export const scenarioIn = (attempt: Attempt, lesson: ScenarioLesson) => ({
	get view() {
		const { log } = attempt.keeping;
		const places = placesOf(lesson, log);
		return viewOf(lastOf(places), {
			before: places.at(-2),
			key: keyOf(log),
			taken: places.length - 1,
		});
	},
	get story() {
		return storyOf(lesson, attempt.keeping.log);
	},
	/** The paths that were left to try another, newest first. */
	get earlier() {
		return earlierStoriesOf(lesson, attempt.keeping.log);
	},
	choose(choice: string) {
		attempt.update(decide(lesson, attempt.keeping.log, choice));
	},
	/** Sends a reply: one building block of each part. */
	send(blocks: readonly string[]) {
		attempt.update(sendReply(lesson, attempt.keeping.log, blocks));
	},
	/** Goes back to the place after the first `steps` decisions. */
	back(steps: number) {
		attempt.update(stepBack(lesson, attempt.keeping.log, steps));
	},
});
