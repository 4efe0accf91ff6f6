import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import type { Sheet } from '../../kit/index.ts';
import { outlineOf, type ReadCourse, type ScenarioLesson } from '../../lib/content/index.ts';
import { root } from '../run.ts';

/** What the sheets of a course give. */
export interface RenderedSheets {
	/** The decisions that each sheet is about, by lesson. */
	readonly moments: Readonly<Record<string, readonly string[]>>;
	readonly sheets: readonly Sheet[];
}

/** The components' side of it: see its file. */
type Still = typeof import('../../lib/ui/print/still.ts');

/**
 * Renders the workshop sheet of every scenario in every language, by the components that also show it in the course.
 */
export async function renderSheets(
	{ course, texts }: { course: NonNullable<ReadCourse['course']>; texts: ReadCourse['texts'] },
	{ stillSheet, momentsOf }: Still,
): Promise<RenderedSheets> {
	const outline = outlineOf(course);
	const scenarios = course.lessons.filter(
		(lesson): lesson is ScenarioLesson => lesson.kind === 'scenario',
	);
	const wanted = scenarios.flatMap((lesson) =>
		course.locales.flatMap((locale) => {
			const words = texts[lesson.id]?.[locale];
			return words ? [{ course: outline, lesson, locale, texts: words }] : [];
		}),
	);
	return {
		moments: Object.fromEntries(scenarios.map((lesson) => [lesson.id, momentsOf(lesson)])),
		sheets: await Promise.all(
			wanted.map(async ({ lesson, locale, ...parts }) => ({
				lesson: lesson.id,
				locale,
				...(await stillSheet({ lesson, locale, ...parts })),
			})),
		),
	};
}

/** Compiles components to what gives HTML, with their styles in it. */
const compiler = svelte({
	configFile: false,
	preprocess: vitePreprocess(),
	emitCss: false,
	compilerOptions: {
		css: 'injected',
		// By what they say, not by where they stand: the same on every machine.
		cssHash: ({ hash, css }) => `s-${hash(css)}`,
	},
});

/** Node knows no components: they are compiled into one module, which is run from memory. */
export async function loadStill(): Promise<Still> {
	const built = await build({
		...{ root, configFile: false, publicDir: false, logLevel: 'warn', plugins: [compiler] },
		ssr: { noExternal: true },
		build: {
			ssr: 'src/lib/ui/print/still.ts',
			write: false,
			minify: false,
			rolldownOptions: { output: { codeSplitting: false } },
		},
	});
	const [chunk] = 'output' in built ? built.output : [];
	if (chunk === undefined) throw new Error('The sheets did not become one module.');
	const code = Buffer.from(chunk.code).toString('base64');
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- it was just built from that very file
	return (await import(`data:text/javascript;base64,${code}`)) as Still;
}
