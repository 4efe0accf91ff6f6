import { judge } from '../../machines/index.ts';
import { example } from '../example.ts';
import { answerTo, asked, inputOf, type Quality, type QuestionKind } from './asked.examples.ts';
import { unjudged } from './input-props.ts';
import QuestionInput from './QuestionInput.svelte';
import { startOf } from './start-of.ts';

const kinds: readonly QuestionKind[] = [
	'single',
	'multiple',
	'ordering',
	'matching',
	'categorise',
	'words',
	'composed',
];

const fresh = (kind: QuestionKind) =>
	example(QuestionInput, {
		name: `${kind}: fresh`,
		props: (scene) => {
			const props = inputOf(scene, asked(scene.course, kind));
			return { ...props, answer: startOf(props.question, props.seed) };
		},
	});

const unfinished = (kind: 'matching' | 'categorise' | 'composed') =>
	example(QuestionInput, {
		name: `${kind}: handed in before it was whole`,
		props: (scene) => {
			const props = inputOf(scene, asked(scene.course, kind));
			const whole = answerTo(props.question, 'right');
			return { ...props, asked: true, answer: whole.slice(0, kind === 'composed' ? 1 : 2) };
		},
	});

const judged = (kind: QuestionKind, quality: Quality) =>
	example(QuestionInput, {
		name: `${kind}: ${quality}`,
		props: (scene) => {
			const props = inputOf(scene, asked(scene.course, kind));
			const answer = answerTo(props.question, quality);
			return { ...props, answer, judged: judge(props.question, answer) };
		},
	});

export const questionInputExamples = [
	...kinds.flatMap((kind) => [
		fresh(kind),
		judged(kind, 'right'),
		judged(kind, 'half'),
		judged(kind, 'wrong'),
	]),
	unfinished('matching'),
	unfinished('categorise'),
	unfinished('composed'),
	example(QuestionInput, {
		name: 'single: answered, and judged later',
		props: (scene) => {
			const later = asked(
				scene.course,
				'single',
				(question) => question.kind === 'single' && question.feedback === 'later',
			);
			const props = inputOf(scene, later);
			return { ...props, answer: answerTo(props.question, 'half'), judged: unjudged };
		},
	}),
];
