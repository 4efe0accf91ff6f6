import { isSeq, isNode, parseDocument, type YAMLSeq } from 'yaml';
import { isId, type Sentence, type SourceFiles } from '../lib/content/index.ts';
import { lessonTemplate } from './lesson-template.ts';

/** What to write for a new lesson, or the one reason why it cannot be made. */
export type LessonPlan =
	| { readonly type: 'refused'; readonly why: Sentence }
	| { readonly type: 'planned'; readonly files: ReadonlyMap<string, string> };

/** Folders of `lessons/` that are no lessons. */
const reserved: readonly string[] = ['texts', 'schemas', 'kit'];

/**
 * Plans a new lesson without touching any file.
 * @param files the lessons folder as it is
 * @param id the id that the author wishes, `''` if none was given
 * @returns the files to write, by path below `lessons/`
 */
export function planLesson(files: SourceFiles, id: string): LessonPlan {
	const why = objection(files, id);
	if (why) return { type: 'refused', why };
	const text = files.get('course.yaml') ?? '';
	const course = parseDocument(text);
	const lessons = course.get('lessons');
	const locales = course.get('locales');
	if (course.errors.length > 0 || !isSeq(locales) || !isSeq(lessons) || !lessons.items[0]) {
		return { type: 'refused', why: unreadable };
	}
	return {
		type: 'planned',
		files: new Map([
			...lessonTemplate(id, locales.toJSON().map(String)),
			['course.yaml', withItem(text, lessons, id)],
		]),
	};
}

function objection(files: SourceFiles, id: string): Sentence | undefined {
	if (id === '') return noId;
	if (!isId(id)) return badId(id);
	if (reserved.includes(id)) return reservedId(id);
	if ([...files.keys()].some((file) => file.startsWith(`${id}/`))) return existingId(id);
	const registry = parseDocument(files.get('ids.yaml') ?? '').get('ids');
	const used = isSeq(registry) && registry.items.some((item) => String(item) === id);
	return used ? usedId(id) : undefined;
}

/** Adds to a list in place, so that every other character of the file stays as its author wrote it. */
function withItem(text: string, list: YAMLSeq, id: string): string {
	const last = list.items.at(-1);
	const end = (isNode(last) ? last.range?.[1] : undefined) ?? 0;
	if (list.flow) return `${text.slice(0, end)}, ${id}${text.slice(end)}`;
	const start = list.range?.[0] ?? 0;
	const indent = text.slice(text.lastIndexOf('\n', start) + 1, start);
	const lineEnd = text.indexOf('\n', end);
	return `${text.slice(0, lineEnd)}\n${indent}- ${id}${text.slice(lineEnd)}`;
}

const noId: Sentence = {
	sv: 'Skriv vad lektionen ska ha för id: npm run new:lesson -- mitt-id.',
	en: 'Write which id the lesson shall have: npm run new:lesson -- my-id.',
};

const unreadable: Sentence = {
	sv: 'Det går inte att läsa lessons/course.yaml. Kör npm run lint:lessons.',
	en: 'The file lessons/course.yaml cannot be read. Run npm run lint:lessons.',
};

function badId(id: string): Sentence {
	return {
		sv: `”${id}” går inte som id: använd små bokstäver a–z, siffror och bindestreck, högst 40 tecken.`,
		en: `“${id}” will not do as an id: use small letters a–z, digits and hyphens, at most 40 characters.`,
	};
}

function reservedId(id: string): Sentence {
	return {
		sv: `”${id}” är upptaget: mappen lessons/${id} är till för annat än en lektion.`,
		en: `“${id}” is taken: the folder lessons/${id} is for something other than a lesson.`,
	};
}

function existingId(id: string): Sentence {
	return {
		sv: `Lektionen ”${id}” finns redan.`,
		en: `The lesson “${id}” exists already.`,
	};
}

function usedId(id: string): Sentence {
	return {
		sv: `Id:t ”${id}” har använts förut och får inte användas igen.`,
		en: `The id “${id}” was used before and may not be used again.`,
	};
}
