import type { Plugin } from 'vite';

/** What belongs to the first screen: the pages themselves and what makes them run. */
const firstScreen = /client-optimized|runtime[\\/]client|virtual:course/;

/** What more than one of the later parts shows: small, and asked for with the first of them. */
const shared =
	/ui[\\/](parts|questions[\\/]split-marks|steps[\\/]words-of)|lms[\\/](decimal|identifier)|save-file/;

/** What reads and folds an attempt: a learner who comes back needs it before any lesson. */
const engine = /lib[\\/]machines[\\/]/;

/**
 * What is asked for at one go is one file: what plays lessons (a workshop shows parts of it too), the pages about the
 * course, what is for paper with its words, a workshop with its words.
 */
const together = {
	lessons: /ui[\\/]lesson-kinds/,
	about: /ui[\\/](About|ReceiptPage)/,
	print: /ui[\\/]print[\\/]pages|words[\\/]print/,
	workshop: /ui[\\/]workshop[\\/]Workshop\.svelte|words[\\/]workshop/,
};

/** What only some packages need is known by its name, so that the others can do without. */
const partOfSome = /^(cmi5-tracker|reporter|reporting12|reporting2004)$/;

function chunkFileNames({ name }: { readonly name: string }): string {
	return `app/immutable/${partOfSome.test(name) ? `${name}.` : ''}[hash].js`;
}

/**
 * Keeps the first screen in one file and lets the rest come when it is asked for. kit's `single` bundle takes
 * `import()` into the bundle as well, so a learner would wait for the lessons before the first word is there;
 * its `split` asks for a dozen small files. This is in between: what the pages import is one file, and what they
 * `import()` themselves is another.
 */
export function oneBundle(): Plugin {
	return {
		name: 'one-bundle',
		options(options) {
			return this.environment.name === 'client'
				? { ...options, preserveEntrySignatures: 'allow-extension' }
				: options;
		},
		outputOptions(options) {
			if (options.codeSplitting !== false) return options;
			const groups = [
				{ name: 'bundle', test: (id: string) => firstScreen.test(id), priority: 3 },
				{ name: 'engine', test: (id: string) => engine.test(id), priority: 2 },
				{ name: 'shared', test: (id: string) => shared.test(id), priority: 1 },
				...Object.entries(together).map(([name, part]) => ({
					name,
					test: (id: string) => part.test(id),
				})),
			];
			return { ...options, codeSplitting: { groups }, chunkFileNames };
		},
	};
}
