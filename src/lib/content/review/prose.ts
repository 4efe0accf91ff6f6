import { activitiesOf } from '../anatomy/activities.ts';
import type { RawLessonTexts } from '../schema/lesson-texts.ts';
import type { RawLesson } from '../schema/lesson.ts';
import { leavesOf } from '../anatomy/text-leaves.ts';
import type { Path } from '../reading/yaml-file.ts';
import { isQuote } from './quotes.ts';
import { isSentence } from './sentences.ts';
import { tasksOf } from './tasks.ts';
import { textAt } from './tree.ts';

/** What a paragraph is for. `document`: something written within the story; `model`: a model answer. */
export type ProseKind =
	| 'heading'
	| 'narration'
	| 'speech'
	| 'question'
	| 'label'
	| 'why'
	| 'goal'
	| 'law'
	| 'document'
	| 'model';

/** One text of a lesson, with where it stands. */
export interface Paragraph {
	readonly path: Path;
	readonly text: string;
	readonly kind: ProseKind;
	/** Who says it; `''` when nobody does. */
	readonly speaker: string;
	/** It consists of sentences: no name and no heading. */
	readonly running: boolean;
	/** It shows words to be judged by the learner, so that nobody else need judge them. */
	readonly sample: boolean;
	/** Somebody within the story says or writes it, and not the course. */
	readonly quoted: boolean;
}

const mark = /\[\[[a-z0-9-]+\|([^\]]+)\]\]/g;

/** All prose of a lesson in one locale, in the order of the file. */
export function proseOf(lesson: RawLesson, texts: RawLessonTexts): Paragraph[] {
	const samples = samplesOf(lesson, texts);
	const own = ownWordsOf(lesson);
	return leavesOf(texts).map(({ path, text: raw }) => {
		const text = raw.replace(mark, '$1');
		const kind = kindOf(path);
		return {
			path,
			text,
			kind,
			speaker: kind === 'speech' ? String(path.at(-1)) : '',
			running: kind !== 'heading' && (kind !== 'label' || isSentence(text)),
			sample: samples.has(path.join('.')),
			quoted:
				within.has(kind) ||
				(kind === 'label' && isQuote(text)) ||
				own.some((place) => startsWith(path, place)),
		};
	});
}

const within: ReadonlySet<ProseKind> = new Set<ProseKind>(['speech', 'document', 'model']);

/** What the learner says or writes: the building blocks of a reply, statements about oneself, one's plans. */
function ownWordsOf(lesson: RawLesson): Path[] {
	const blocks = tasksOf(lesson)
		.filter(({ kind }) => kind === 'reply' || kind === 'composed')
		.flatMap(({ items }) => items.flatMap(({ options }) => options))
		.map(({ texts }) => [...texts, 'label']);
	const statements = activitiesOf(lesson)
		.filter(({ activity: { kind } }) => ['assessment', 'plan', 'rating'].includes(kind))
		.map(({ texts }) => [...texts, 'items']);
	return [...blocks, ...statements];
}

function startsWith(path: Path, beginning: Path): boolean {
	return beginning.every((key, index) => path[index] === key);
}

/** The texts in which words are picked, and weaker answers that are quotes: they may sound as they should not. */
function samplesOf(lesson: RawLesson, texts: RawLessonTexts): ReadonlySet<string> {
	const picked = activitiesOf(lesson).flatMap(({ activity, texts: at }) =>
		activity.kind === 'words'
			? [[...at, 'text'], ...activity.items.map(({ id }) => [...at, 'items', id, 'label'])]
			: [],
	);
	const weaker = tasksOf(lesson)
		.flatMap(({ items }) => items.flatMap(({ options }) => options))
		.filter((option) => !option.best)
		.map((option) => [...option.texts, 'label'])
		.filter((path) => isQuote(textAt(texts, path)));
	return new Set([...picked, ...weaker].map((path) => path.join('.')));
}

function kindOf(path: Path): ProseKind {
	const [top, , part = '', ...rest] = path;
	switch (top) {
		case 'lead':
			return 'narration';
		case 'intro':
			return lineKind(path.slice(2));
		case 'goals':
			return 'goal';
		case 'law':
			return part === 'text' ? 'law' : 'heading';
		case 'boards':
			return kindOfEntry(rest);
		case 'sittings':
			return part === 'lead' ? 'narration' : 'heading';
		case 'nodes':
		case 'steps':
		case 'questions':
			return kindWithin(String(part), rest);
		default:
			return 'heading';
	}
}

function kindOfEntry([, part]: Path): ProseKind {
	if (part === 'text') return 'document';
	return part === 'alt' ? 'narration' : 'heading';
}

/** @param rest what follows the part: an item's id, the number of a line, who says it */
function kindWithin(part: string, rest: Path): ProseKind {
	switch (part) {
		case 'question':
		case 'reflection':
			return 'question';
		case 'why':
			return 'why';
		case 'text':
			return 'document';
		case 'model':
			return 'model';
		case 'cue':
			return lineKind(rest);
		case 'lines':
			return lineKind(rest.slice(1));
		case 'passages':
		case 'outcomes':
			return lineKind(rest.slice(2));
		case 'choices':
		case 'items':
			return kindOfItem(rest.slice(1));
		case 'parts':
			return kindOfItem(rest.slice(3));
		default:
			return 'heading';
	}
}

function kindOfItem([part, ...rest]: Path): ProseKind {
	if (part === 'label' || part === 'why') return part;
	return part === 'outcome' ? lineKind(rest.slice(1)) : 'heading';
}

/** @param speaker what follows the number of a line: who says it, if anybody */
function lineKind(speaker: Path): ProseKind {
	return speaker.length > 0 ? 'speech' : 'narration';
}
