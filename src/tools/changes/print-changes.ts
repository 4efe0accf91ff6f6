import type { Effect } from './affected.ts';

/** What the report says, one line for each lesson that is touched. */
export function formatChanges(
	effects: readonly Effect[],
	since: string,
	language: 'sv' | 'en',
): string {
	const say = words[language];
	if (effects.length === 0) return say.nobody(since);
	const lessons = [...new Set(effects.map(({ lesson }) => lesson))];
	return [
		say.some(since),
		...lessons.map((lesson) => lineOf(lesson, effects, language)),
		say.kept,
	].join('\n');
}

function lineOf(lesson: string, effects: readonly Effect[], language: 'sv' | 'en'): string {
	const say = words[language];
	const own = effects.filter((effect) => effect.lesson === lesson);
	if (own.some(({ type }) => type === 'lesson-gone')) return `  ${lesson}: ${say.gone}`;
	const places = own.flatMap((effect) =>
		effect.type === 'steps-back' ? [`${effect.at} (${say.lose(effect.lost, effect.of)})`] : [],
	);
	return `  ${lesson}: ${say.stand} ${places.join(', ')}`;
}

const words = {
	en: {
		nobody: (since: string) => `No learner who is half-way since ${since} loses a decision.`,
		some: (since: string) =>
			`This change affects learners who have been half-way since ${since} and stand at:`,
		gone: 'the lesson is gone; what was done in it can no longer be shown',
		stand: 'whoever stands at',
		lose: (lost: number, of: number) => `loses ${lost} of ${of}`,
		kept: 'What is finished stays finished. Learners are told in one sentence.',
	},
	sv: {
		nobody: (since: string) => `Ingen som har varit på väg sedan ${since} förlorar något val.`,
		some: (since: string) =>
			`Ändringen påverkar den som har varit på väg sedan ${since} och står vid:`,
		gone: 'lektionen är borta; det som gjordes där går inte längre att visa',
		stand: 'den som står vid',
		lose: (lost: number, of: number) => `förlorar ${lost} av ${of}`,
		kept: 'Det som är klart förblir klart. Den som lär sig får veta det i en mening.',
	},
} as const;
