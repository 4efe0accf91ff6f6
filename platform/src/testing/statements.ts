import { categories, extensions } from '../lib/server/cmi5/words.ts';
import { enrol } from './au.ts';
import type { Au, Loose } from './au.ts';
import type { Bench } from './host.ts';
import { goodCmi5 } from './zips.ts';

/* What the tests of the LRS let an AU say, besides what is good by itself. */

const PUBLISHER = 'https://example.com/au/1';

/** A course with a mastery score of 0.8. */
export const withMastery = goodCmi5([
	{ id: PUBLISHER, attributes: 'moveOn="Passed" masteryScore="0.8"' },
]);

/** A launched AU that has said initialized. */
export const begin = async (bench: Bench, zip = goodCmi5()): Promise<Au> => {
	const au = await (await enrol(bench, zip)).open();
	await au.say('initialized');
	return au;
};

const goodContext = (au: Au): Loose => {
	const { context } = au.statement('initialized');
	return typeof context === 'object' && context !== null ? { ...context } : {};
};

/** A good statement's context, with some of it changed. */
export const context = (au: Au, change: Loose): Loose => ({
	context: { ...goodContext(au), ...change },
});

/** A context that names a mastery score. */
export const naming = (au: Au, masteryScore: number | undefined): Loose => ({
	...context(au, {
		contextActivities: {
			grouping: [{ id: PUBLISHER }],
			category: [{ id: categories.cmi5 }, { id: categories.moveOn }],
		},
		extensions: {
			[extensions.sessionId]: au.launch.session,
			...(masteryScore !== undefined && { [extensions.masteryScore]: masteryScore }),
		},
	}),
});

/** What passed says with a score. */
export const passedWith = (scaled: number): Loose => ({
	result: { score: { scaled }, success: true, duration: 'PT1M' },
});

/** A cmi5 allowed statement: the context template, and no cmi5 category. */
export const allowed = (au: Au): Loose =>
	au.statement('initialized', {
		verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
		object: { id: 'https://example.com/question/1' },
		...context(au, { contextActivities: { grouping: [{ id: PUBLISHER }] } }),
	});
