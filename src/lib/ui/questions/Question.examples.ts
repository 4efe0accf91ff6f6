import type { Course, Question as QuestionOf } from '../../content/index.ts';
import { example, type Scene } from '../example.ts';
import { answerTo, asked, inputOf, type Asked, type Quality } from './asked.examples.ts';
import Question from './Question.svelte';
import { surePlace, type Sureness } from './sureness.ts';

type Find = (course: Course) => Asked;

function propsOf(scene: Scene, found: Asked, answer?: readonly string[]) {
	const { question, texts, people, seed } = inputOf(scene, found);
	return {
		question,
		texts,
		people,
		seed,
		answer,
		law: found.lesson.law,
		lawTexts: scene.textsOf(found.lesson.id).law,
		place: placeOf(found),
		eyebrow: scene.t('stepOf', { number: 2, all: 9 }),
		onanswer: (given: readonly string[]) => scene.told(`answered ${given.join(' ')}`),
		ongoon: () => scene.told('went on'),
	};
}

const placeOf = ({ lesson, question }: Asked) => `${lesson.id}/${question.id}`;

const open = (name: string, find: Find) =>
	example(Question, { name, props: (scene) => propsOf(scene, find(scene.course)) });

const answered = (name: string, find: Find, quality: Quality, sure?: Sureness) =>
	example(Question, {
		name,
		notes: (course) => ({ [surePlace(placeOf(find(course)))]: sure ?? '' }),
		props: (scene) => {
			const found = find(scene.course);
			return {
				...propsOf(scene, found, answerTo(found.question, quality)),
				onretry: () => scene.told('thought again'),
			};
		},
	});

const single: Find = (course) => asked(course, 'single');
const categorise: Find = (course) => asked(course, 'categorise');
const isLater = (each: QuestionOf) => each.kind === 'single' && each.feedback === 'later';
const later: Find = (course) => asked(course, 'single', isLater);
const again: Find = (course) =>
	asked(course, 'single', (each) => each.kind === 'single' && each.first !== undefined);
const lawful: Find = (course) => asked(course, 'single', ({ law }) => law.length > 0);

export const questionExamples = [
	open('question: one answer', single),
	open('question: several answers', (course) => asked(course, 'multiple')),
	open('question: things in groups', categorise),
	open('question: a reply of parts', (course) => asked(course, 'composed')),
	answered('question: answered with the best', single, 'right', 'guess'),
	answered('question: answered with what costs', single, 'half', 'fairly'),
	answered('question: answered with what makes it harder', single, 'wrong', 'sure'),
	answered('question: right in part', categorise, 'half', 'sure'),
	answered('question: all right', categorise, 'right', 'sure'),
	answered('question: answered, with a law', lawful, 'right'),
	answered('question: answered, and judged later', later, 'half'),
	example(Question, {
		name: 'question: asked again, and answered otherwise than the first time',
		log: (course, sofar) => [...sofar, firstAnswer(course, 'half')],
		props: (scene) => {
			const found = again(scene.course);
			return propsOf(scene, found, answerTo(found.question, 'right'));
		},
	}),
	example(Question, {
		name: 'question: asked again, and answered as the first time',
		log: (course, sofar) => [...sofar, firstAnswer(course, 'right')],
		props: (scene) => {
			const found = again(scene.course);
			return propsOf(scene, found, answerTo(found.question, 'right'));
		},
	}),
];

/** What was answered before anything was read. */
function firstAnswer(course: Course, quality: Quality) {
	const { question } = again(course);
	const first = question.kind === 'single' ? question.first : undefined;
	return {
		type: 'answer.given' as const,
		lesson: first?.lesson ?? '',
		activity: first?.step ?? '',
		answer: answerTo(question, quality),
	};
}
