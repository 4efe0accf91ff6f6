import type { LessonTexts, ScenarioLesson } from '../../content/index.ts';
import type { Workshop } from './workshop.ts';

/** What every screen of a workshop is given. */
export interface Screen {
	readonly lesson: ScenarioLesson;
	readonly texts: LessonTexts;
	readonly workshop: Workshop;
	/** Takes the workshop after a change on this screen. */
	readonly onchange: (next: Workshop) => void;
	readonly onback: () => void;
	readonly ongoon: () => void;
	readonly onstartover: () => void;
	heading?: HTMLElement | undefined;
}
