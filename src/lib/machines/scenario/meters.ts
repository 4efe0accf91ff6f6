import type { Mood, ScenarioLesson } from '../../content/index.ts';
import type { ScenarioContext } from './context.ts';

/** A meter in words and as a share of its range. */
export interface MeterView {
	readonly id: string;
	/** The id of the level whose words apply. */
	readonly level: string;
	/** 0–1. */
	readonly share: number;
}

/** The meters of a scenario in words. */
export function metersOf(lesson: ScenarioLesson, context: ScenarioContext): MeterView[] {
	return Object.entries(lesson.meters).map(([id, meter]) => {
		const value = context.meters[id] ?? meter.start;
		const level = levelOf(lesson, id, context)?.id ?? '';
		return { id, level, share: (value - meter.min) / (meter.max - meter.min) };
	});
}

/** The face of each person whose meter has one here. */
export function moodsOf(lesson: ScenarioLesson, context: ScenarioContext): Record<string, Mood> {
	return Object.fromEntries(
		Object.entries(lesson.faces).flatMap(([person, meter]) => {
			const mood = levelOf(lesson, meter, context)?.mood;
			return mood ? [[person, mood] as const] : [];
		}),
	);
}

function levelOf({ meters }: ScenarioLesson, id: string, context: ScenarioContext) {
	const meter = meters[id];
	const value = context.meters[id] ?? meter?.start ?? 0;
	return meter?.levels.findLast(({ from }) => value >= from) ?? meter?.levels[0];
}
