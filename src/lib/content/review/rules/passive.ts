import { figuresOf } from '../figures.ts';
import { passivesIn } from '../passives.ts';
import { inWords, rule } from '../rule.ts';
import type { StudiedWords } from '../study.ts';

/** A text in which so much is done that one wonders by whom. */
export const passive = rule({
	id: 'L5',
	code: 'passive',
	severity: 'warning',
	find: inWords((texts) => {
		const { passives } = figuresOf(texts);
		if (passives <= 0.1) return [];
		const percent = Math.round(100 * passives);
		return [
			{
				yaml: texts.yaml,
				path: ['title'],
				what: {
					sv: `${percent} procent av meningarna har en s-passiv: ${examples(texts)}.`,
					en: `${percent} per cent of the sentences hold an -s passive: ${examples(texts)}.`,
				},
				todo: {
					sv: 'Skriv vem som gör det.',
					en: 'Write who does it.',
				},
			},
		];
	}),
});

function examples({ prose }: StudiedWords): string {
	const all = prose.filter(({ sample }) => !sample).flatMap(({ text }) => passivesIn(text));
	return [...new Set(all)].slice(0, 5).join(', ');
}
