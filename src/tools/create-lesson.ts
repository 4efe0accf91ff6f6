import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readLessonFolder } from './lesson-folder.ts';
import { planLesson, type LessonPlan } from './plan-lesson.ts';
import { registerIds } from './register-ids.ts';

/**
 * Makes a new lesson and registers its ids. Writes nothing when the plan is refused.
 * @param folder the lessons folder
 * @param id the id that the author wishes
 */
export function createLesson(folder: string, id: string): LessonPlan {
	const plan = planLesson(readLessonFolder(folder), id);
	if (plan.type === 'refused') return plan;
	for (const [name, text] of plan.files) {
		const file = join(folder, name);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
	registerIds(folder);
	return plan;
}
