import type { CoreValue } from '../../model/course.ts';
import type { Path } from '../../reading/yaml-file.ts';
import type { ByLanguage } from '../language.ts';
import { inTexts, rule } from '../rule.ts';
import type { Task } from '../tasks.ts';
import { textAt } from '../tree.ts';

/** A best answer whose why does not name the core value at stake. */
export const valueUnnamed = rule({
	id: 'FB3',
	code: 'value-unnamed',
	severity: 'error',
	find: inTexts(({ data, yaml, language }, { tasks }) =>
		tasks.flatMap((task) => {
			if (!language || !task.value) return [];
			const places = placesOf(task);
			const texts = places.map((path) => textAt(data, path));
			const name = names[language][task.value];
			const [path] = places;
			if (!path || texts.some((text) => name.test(text)) || !texts.some(Boolean)) return [];
			return [
				{
					yaml,
					path,
					what: {
						sv: `Förklaringen av det bästa svaret nämner inte kärnvärdet (${task.value}).`,
						en: `The explanation of the best answer does not name the core value (${task.value}).`,
					},
					todo: {
						sv: 'Säg vad det är att vara aktiv, tillgänglig eller trovärdig här.',
						en: 'Say what it is to be active, accessible or credible here.',
					},
				},
			];
		}),
	),
});

const names: ByLanguage<Readonly<Record<CoreValue, RegExp>>> = {
	sv: { active: /aktiv/iu, accessible: /tillgänglig/iu, credible: /trovärdig/iu },
	en: { active: /\bactive/iu, accessible: /\baccessib/iu, credible: /\bcredib/iu },
};

/** One of these names it: where there is one best answer its why, in a reply one of its parts, else the question’s. */
function placesOf({ kind, items, texts }: Task): Path[] {
	const best = items
		.flatMap(({ options }) => options)
		.filter((option) => option.best)
		.map((option) => [...option.texts, 'why']);
	if (kind === 'decision' || kind === 'hands' || kind === 'single' || kind === 'reply') return best;
	const why = [...texts, 'why'];
	return kind === 'composed' ? [why, ...best] : [why];
}
