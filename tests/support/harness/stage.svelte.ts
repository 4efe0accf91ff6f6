import type { Course, Lesson, LessonTexts } from '../../../src/lib/content/index.ts';
import type { Log } from '../../../src/lib/machines/index.ts';
import type { Example, Keeping } from '../../../src/lib/ui/index.ts';
import { playByGrade } from '../play.ts';
import type { LoadedCourse } from './loaded-course.ts';

/** What surrounds a component on show: the real course, and a session that is changed by hand. */
export class Stage {
	readonly course: Course;
	readonly lesson: Lesson;
	readonly example: Example;
	/** All that the component has asked for, in order. */
	readonly told: string[] = [];
	keeping: Keeping = $state.raw(open);
	locale: string = $state('');
	readonly #texts: ReadonlyMap<string, LessonTexts>;

	constructor({ course, lesson, texts }: LoadedCourse, example: Example, locale: string) {
		this.course = course;
		this.lesson = lesson;
		this.#texts = texts;
		this.example = example;
		this.locale = locale;
		const { grade, decisions } = example.played ?? { grade: 'best', decisions: 0 };
		const log = playByGrade(lesson, grade, decisions);
		this.keeping = { ...open, log, ...example.keeping };
	}

	/** The words of the lesson in the present language. */
	get texts(): LessonTexts {
		const texts = this.#texts.get(this.locale);
		if (!texts) throw new Error(`No texts for ${this.locale}.`);
		return texts;
	}

	/** Takes a decision as a session does: it is on its way until a test says otherwise. */
	update(log: Log): void {
		this.keep({ log, save: 'saving' });
	}

	keep(change: Partial<Keeping>): void {
		this.keeping = { ...this.keeping, ...change };
	}
}

const open: Keeping = {
	phase: 'open',
	log: [],
	kept: 'platform',
	mode: 'normal',
	completed: false,
	save: 'saved',
};
