import About from './About.svelte';
import { example, type Scene } from './example.ts';

function laws({ lesson, texts }: Scene) {
	return Object.entries(lesson.law).flatMap(([id, law]) => {
		const words = texts.law[id];
		return words ? [{ ...law, ...words }] : [];
	});
}

function glossary({ course, textsOf }: Scene) {
	const all = course.lessons.flatMap(({ id }) => textsOf(id).terms);
	return [...new Map(all.map((entry) => [entry.term, entry])).values()];
}

const reference = (scene: Scene) => ({ laws: laws(scene), glossary: glossary(scene) });

export const aboutExamples = [
	example(About, { name: 'about: on a platform', props: reference }),
	example(About, {
		name: 'about: in a package that tells how it went',
		reporting: 'result',
		props: reference,
	}),
	example(About, {
		name: 'about: in a package that tells every answer',
		reporting: 'answers',
		props: reference,
	}),
	example(About, {
		name: 'about: on this device only, before the laws have been fetched',
		keeping: { kept: 'device' },
		props: () => ({ laws: [], glossary: [] }),
	}),
	example(About, {
		name: 'about: where nothing can be kept',
		keeping: { kept: 'nowhere', save: 'not-kept' },
		props: reference,
	}),
	example(About, {
		name: 'about: for a learner who has written something',
		notes: (course) => ({ [`${course.lessons[0]?.id}/thought`]: 'I hissen, med grannen.' }),
		props: reference,
	}),
];
