import { sharedRun } from '../fingerprint.ts';
import { inProse, rule } from '../rule.ts';

/** Eight or more words in a row of the text that the course builds on: it is somebody else’s. */
export const sharedRunWithSource = rule({
	id: 'L12',
	code: 'shared-run',
	severity: 'error',
	find: inProse(({ text, path }, { yaml }, { source }) => {
		const run = source ? sharedRun(text, source.windows, source.allowed) : '';
		if (run === '') return [];
		return [
			{
				yaml,
				path,
				what: {
					sv: `Så många ord i rad är källans egna: ”${run}”.`,
					en: `So many words in a row are the source’s own: “${run}”.`,
				},
				todo: {
					sv: 'Säg det med egna ord. Bara namn på värden, mål och budskap får stå som i källan.',
					en: 'Say it in words of your own. Only names of values, goals and messages may stand as they do there.',
				},
			},
		];
	}),
});
