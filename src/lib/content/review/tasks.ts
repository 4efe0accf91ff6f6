import { activitiesOf, type PlacedActivity } from '../anatomy/activities.ts';
import type { CoreValue, Grade } from '../model/course.ts';
import type { RawQuestion } from '../schema/activity/question.ts';
import type { RawLesson } from '../schema/lesson.ts';
import type { RawNode } from '../schema/node.ts';
import type { Path } from '../reading/yaml-file.ts';

/** Something that a learner answers: a decision, a reply, a question. */
export interface Task {
	readonly id: string;
	readonly kind: 'decision' | 'hands' | 'reply' | RawQuestion['kind'];
	/** Where it stands in `lesson.yaml`. */
	readonly path: Path;
	/** Where its words stand. */
	readonly texts: Path;
	readonly value: CoreValue | undefined;
	/** An objective of its own lesson. */
	readonly goal: string | undefined;
	/** An objective of another lesson, as `lesson/goal`. */
	readonly practises: string | undefined;
	readonly topic: string | undefined;
	readonly items: readonly Item[];
}

/** A list of options of which some are better: of a decision, a question, or one part of a reply. */
export interface Item {
	readonly path: Path;
	readonly texts: Path;
	/** Where the words stand that ask. */
	readonly question: Path;
	/** Exactly one is the best; in the others several are right. */
	readonly graded: boolean;
	/** The options have a natural order. */
	readonly ordered: boolean;
	readonly options: readonly Option[];
}

/** One option of an item. */
export interface Option {
	readonly id: string;
	readonly path: Path;
	readonly texts: Path;
	readonly best: boolean;
	/** It is only offered sometimes. */
	readonly conditional: boolean;
	readonly misconception: string | undefined;
}

interface RawOption {
	readonly id: string;
	readonly grade?: Grade;
	readonly right?: boolean;
	readonly misconception?: string | undefined;
	readonly when?: unknown;
}

type RawParts = readonly { readonly id: string; readonly blocks: readonly RawOption[] }[];

/** Everything that a lesson asks, in the order of the file. What is asked again stands where it was first. */
export function tasksOf(lesson: RawLesson): Task[] {
	if (lesson.kind === 'scenario') {
		return Object.entries(lesson.nodes).flatMap(([id, node]) => taskOfNode(id, node));
	}
	return activitiesOf(lesson).flatMap(taskOfActivity);
}

function taskOfNode(id: string, node: RawNode): Task[] {
	if (node.kind === 'ending') return [];
	const path = ['nodes', id];
	const { kind, value, goal } = node;
	const shared = { id, kind, path, texts: path, value, goal };
	const items =
		node.kind === 'reply'
			? partsOf(node.parts, path, ({ id: part }) => [...path, 'parts', part], 'label')
			: [itemOf(node.choices, [...path, 'choices'], [...path, 'choices'], [...path, 'question'])];
	return [{ ...shared, practises: undefined, topic: undefined, items }];
}

function taskOfActivity({ activity, path, texts }: PlacedActivity): Task[] {
	if (!isQuestion(activity)) return [];
	const { id, kind, value, goal, practises, topic } = activity;
	const items = itemsOfQuestion(activity, path, texts);
	return [{ id, kind, path, texts, value, goal, practises, topic, items }];
}

const questionKinds: ReadonlySet<string> = new Set<RawQuestion['kind']>([
	'single',
	'multiple',
	'ordering',
	'matching',
	'categorise',
	'words',
	'composed',
]);

function isQuestion(activity: PlacedActivity['activity']): activity is RawQuestion {
	return questionKinds.has(activity.kind);
}

function itemsOfQuestion(question: RawQuestion, path: Path, texts: Path): Item[] {
	switch (question.kind) {
		case 'single':
		case 'multiple': {
			const at = [...path, 'options'];
			const item = itemOf(question.options, at, [...texts, 'items'], [...texts, 'question']);
			const ordered = question.kind === 'single' && question.ordered === true;
			return [{ ...item, ordered, graded: question.kind === 'single' }];
		}
		case 'composed':
			return partsOf(question.parts, path, ({ id }) => [...texts, 'groups', id]).map((item) => ({
				...item,
				options: item.options.map((option) => ({
					...option,
					texts: [...texts, 'items', option.id],
				})),
			}));
		default:
			return [];
	}
}

function partsOf(
	parts: RawParts,
	path: Path,
	textsOf: (part: RawParts[number]) => Path,
	label?: string,
): Item[] {
	return parts.map((part, index) => {
		const texts = textsOf(part);
		const question = label === undefined ? texts : [...texts, label];
		const at = [...path, 'parts', index];
		const item = itemOf(part.blocks, [...at, 'blocks'], [...texts, 'blocks'], question);
		return { ...item, path: at, texts };
	});
}

function itemOf(options: readonly RawOption[], path: Path, texts: Path, question: Path): Item {
	return {
		path,
		texts,
		question,
		graded: true,
		ordered: false,
		options: options.map((option, index) => ({
			id: option.id,
			path: [...path, index],
			texts: [...texts, option.id],
			best: option.grade === 'best' || option.right === true,
			conditional: option.when !== undefined,
			misconception: option.misconception,
		})),
	};
}
