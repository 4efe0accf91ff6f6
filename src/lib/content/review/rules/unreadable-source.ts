import { readYaml } from '../../reading/yaml-file.ts';
import { rule } from '../rule.ts';
import { sourceName } from '../source-file.ts';

/** A fingerprint of the source that cannot be read, so that nothing can be held against it. */
export const unreadableSource = rule({
	id: 'L12',
	code: 'unreadable-source',
	severity: 'error',
	find: ({ source }) => {
		if (!source?.broken) return [];
		return [
			{
				yaml: readYaml(sourceName, ''),
				path: [],
				what: {
					sv: `Fingeravtrycket ${sourceName} går inte att läsa.`,
					en: `The fingerprint ${sourceName} cannot be read.`,
				},
				todo: {
					sv: 'Ta tillbaka filen, eller skriv en ny: npm run lint:lessons -- --source <fil>.',
					en: 'Take the file back, or write a new one: npm run lint:lessons -- --source <file>.',
				},
			},
		];
	},
});
