import type { Activity, LessonTexts, StepsLesson } from '../../content/index.ts';

/** What every step that is no question is given. */
export interface StepProps<Kind extends Activity> {
	readonly lesson: StepsLesson;
	readonly step: Kind;
	readonly texts: LessonTexts;
	readonly eyebrow: string;
	readonly ongoon: () => void;
	heading?: HTMLElement | undefined;
}
