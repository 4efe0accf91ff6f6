import type {
	Course,
	Lesson,
	LessonTexts,
	ScenarioLesson,
} from '../../../src/lib/content/index.ts';
import { begin, type Log } from '../../../src/lib/log/index.ts';
import { settle } from '../../../src/lib/machines/index.ts';
import type { Example, Keeping, Played } from '../../../src/lib/ui/index.ts';
import { playByGrade } from '../play.ts';
import type { LoadedCourse } from './loaded-course.ts';

/** What surrounds a component on show: the real course, and a session that is changed by hand. */
export class Stage {
	readonly course: Course;
	/** The scenario that is played. */
	readonly lesson: ScenarioLesson;
	readonly example: Example;
	/** All that the component has asked for, in order. */
	readonly told: string[] = [];
	keeping: Keeping = $state.raw(open);
	locale: string = $state('');
	readonly #texts: LoadedCourse['texts'];

	constructor({ course, texts }: LoadedCourse, example: Example, locale: string) {
		this.course = course;
		this.#texts = texts;
		this.example = example;
		this.locale = locale;
		const { lesson = 'pick-up', grade, decisions } = example.played ?? fresh;
		const scenario = this.lessonOf(lesson);
		if (scenario.kind !== 'scenario') throw new Error(`${lesson} is no scenario.`);
		this.lesson = scenario;
		const played = begin(playByGrade(scenario, grade, decisions), 'stage');
		const log = this.#settled(example.log?.(course, played) ?? played);
		this.keeping = { ...open, log, ...example.keeping };
	}

	lessonOf(id: string): Lesson {
		const lesson = this.course.lessons.find((each) => each.id === id);
		if (!lesson) throw new Error(`The course has no lesson ${id}.`);
		return lesson;
	}

	/** The words of a lesson in the present language. */
	textsOf(id: string): LessonTexts {
		const texts = this.#texts.get(`${id}.${this.locale}`);
		if (!texts) throw new Error(`No texts for ${id} in ${this.locale}.`);
		return texts;
	}

	/** The words of the scenario in the present language. */
	get texts(): LessonTexts {
		return this.textsOf(this.lesson.id);
	}

	/** Takes a decision as a session does: it is on its way until a test says otherwise. */
	update(log: Log): void {
		this.keep({ log: this.#settled(log), save: 'saving' });
	}

	/** As a session does: what completes the path is in the log. */
	#settled(log: Log): Log {
		const { course } = this;
		return settle({ course, path: course.paths[0]?.id ?? '', lessons: course.lessons }, log);
	}

	keep(change: Partial<Keeping>): void {
		this.keeping = { ...this.keeping, ...change };
	}
}

const fresh: Played = { grade: 'best', decisions: 0 };

const open: Keeping = {
	phase: 'open',
	log: [],
	kept: 'platform',
	mode: 'normal',
	completed: false,
	receipt: { completedAt: '' },
	copied: true,
	unsavedSince: undefined,
	save: 'saved',
};
