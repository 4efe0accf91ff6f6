/**
 * What is made for paper, as it stands once and for all: without a browser, without a script. No page imports this;
 * tools build it by itself.
 */
import { render } from 'svelte/server';
import type { CourseOutline, LessonTexts, ScenarioLesson } from '../../content/index.ts';
import { fetchPrintWords } from '../../i18n/index.ts';
import { Attempt } from '../attempt.svelte.ts';
import { Notes } from '../notes.svelte.ts';
import { dilemmasOf } from './dilemmas.ts';
import StillSheet from './StillSheet.svelte';

/** What a sheet is made of. */
export interface SheetParts {
	readonly course: CourseOutline;
	readonly lesson: ScenarioLesson;
	readonly texts: LessonTexts;
	readonly locale: string;
}

/** A workshop sheet as HTML, and the styles of its parts; those that all pages share come besides. */
export async function stillSheet(parts: SheetParts): Promise<{ body: string; styles: string }> {
	await fetchPrintWords();
	const { lesson, texts } = parts;
	const { body, head } = render(StillSheet, { props: { attempt: idle(parts), lesson, texts } });
	const styles = [...head.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map((match) => match[1] ?? '');
	return { body: withoutWays(body), styles: styles.join('\n') };
}

/** The decisions that a sheet is about, by their ids: the same as on paper. */
export function momentsOf(lesson: ScenarioLesson): string[] {
	return dilemmasOf(lesson).map(({ node }) => node.id);
}

/** Its button and its way into the course lead nowhere outside it; nor is there anybody who needs Svelte's marks. */
function withoutWays(body: string): string {
	const plain = body.replace(/<!--[^]*?-->/g, '');
	const still = plain.replace(/<p class="ways[^]*?<\/p>/, '');
	if (still === plain || /<button|href=/.test(still)) throw new Error('A sheet leads somewhere.');
	return still;
}

/** Nobody learns here: nothing has been done, and nothing can be. */
function idle({ course, lesson, locale }: SheetParts): Attempt {
	const nothing = () => undefined;
	return new Attempt({
		course,
		path: course.paths[0]?.id ?? '',
		reporting: 'completion',
		lessons: () => [lesson],
		keeping: () => ({
			phase: 'closed',
			log: [],
			kept: 'nowhere',
			mode: 'browse',
			completed: false,
			receipt: { completedAt: '' },
			copied: false,
			unsavedSince: undefined,
			save: 'idle',
		}),
		locale: () => locale,
		notes: new Notes(),
		chance: () => 0,
		update: nothing,
		chooseLocale: nothing,
		close: nothing,
		retry: nothing,
		takeOver: nothing,
	});
}
