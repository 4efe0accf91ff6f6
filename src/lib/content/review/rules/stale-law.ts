import { inLessons, rule } from '../rule.ts';

/** A legal statement that nobody has checked for a year. */
export const staleLaw = rule({
	id: 'SC8',
	code: 'stale-law',
	severity: 'warning',
	find: inLessons(({ yaml, data }, { today }) =>
		Object.entries(data.law)
			.filter(([, { checked }]) => today !== undefined && aYearAfter(checked) < today)
			.map(([id, { checked }]) => ({
				yaml,
				path: ['law', id, 'checked'],
				what: {
					sv: `”${id}” kontrollerades senast ${checked}, för mer än ett år sedan.`,
					en: `“${id}” was last checked on ${checked}, more than a year ago.`,
				},
				todo: {
					sv: 'Läs källan igen, ändra texten om lagen har ändrats, och skriv dagens datum.',
					en: 'Read the source again, change the text if the law has changed, and write today’s date.',
				},
			})),
	),
});

/** ISO days compare as texts do. */
function aYearAfter(day: string): string {
	return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
