import type { Component, ComponentInternals } from 'svelte';
import type { Course, Grade, Lesson, LessonTexts, ScenarioLesson } from '../content/index.ts';
import type { Translate } from '../i18n/index.ts';
import type { Log } from '../log/index.ts';
import type { Story, View } from '../machines/index.ts';
import type { Keeping, Reporting } from './attempt.svelte.ts';

/** What an example has at hand: the real course, in one language, at one place. */
export interface Scene {
	readonly course: Course;
	/** The scenario that is played, and its words. */
	readonly lesson: ScenarioLesson;
	readonly texts: LessonTexts;
	readonly view: View;
	readonly story: Story;
	/** Any lesson by its id, and its words; fails loudly when there is none. */
	readonly lessonOf: (id: string) => Lesson;
	readonly textsOf: (id: string) => LessonTexts;
	readonly t: Translate;
	/** Takes what the component tells, for a test to read. */
	readonly told: (what: string) => void;
}

/** How the learner came here: always the choice with this grade, to an ending or for so many decisions. */
export interface Played {
	/** The scenario; none means the pick-up. */
	readonly lesson?: string;
	readonly grade: Grade;
	readonly decisions?: number;
}

interface Parts<Props> {
	/** How much the platform is told; completion alone unless said. */
	readonly reporting?: Reporting;
	/** In the user's words. */
	readonly name: string;
	readonly played?: Played;
	/** What was done besides in other lessons. */
	readonly log?: (course: Course, sofar: Log) => Log;
	/** What stands in the notebook of this device, by place. */
	readonly notes?: (course: Course) => Readonly<Record<string, string>>;
	/** What differs from an open session on a platform that has saved everything. */
	readonly keeping?: Partial<Keeping>;
	readonly props: (scene: Scene) => Props;
}

/** A component in a state that a learner can meet. Examples drive the tests of behaviour and of accessibility. */
export interface Example extends Parts<object> {
	readonly component: Component<never>;
}

/** Names an example; the component's own types check its props. */
export function example<Props extends object>(
	component: (internals: ComponentInternals, props: Props) => ReturnType<Component<never>>,
	parts: Parts<NoInfer<Props>>,
): Example {
	return { component, ...parts };
}
