import About from './About.svelte';
import { example, type Scene } from './example.ts';

function laws({ lesson, texts }: Scene) {
	return Object.entries(lesson.law).flatMap(([id, law]) => {
		const text = texts.law[id];
		return text ? [{ id, ...law, text }] : [];
	});
}

export const aboutExamples = [
	example(About, { name: 'about: on a platform', props: (scene) => ({ laws: laws(scene) }) }),
	example(About, {
		name: 'about: on this device only, before the laws have been fetched',
		keeping: { kept: 'device' },
		props: () => ({ laws: [] }),
	}),
	example(About, {
		name: 'about: where nothing can be kept',
		keeping: { kept: 'nowhere', save: 'not-kept' },
		props: (scene) => ({ laws: laws(scene) }),
	}),
];
