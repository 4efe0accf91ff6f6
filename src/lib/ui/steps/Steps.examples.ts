import type { Activity, Course, StepsLesson } from '../../content/index.ts';
import { example, type Scene } from '../example.ts';
import { surePlace } from '../questions/sureness.ts';
import { ownIdea, type Planned } from './planned.ts';
import Steps from './Steps.svelte';
import { findKind, findStep, walkTo, type Found } from './walked.examples.ts';

type Find = (course: Course) => Found;
type Notes = Readonly<Record<string, string>>;

const propsOf = (scene: Scene, lesson: StepsLesson) => ({
	lesson,
	texts: scene.textsOf(lesson.id),
});

const at = (name: string, find: Find, notes: (found: Found) => Notes = () => ({})) =>
	example(Steps, {
		name,
		log: (course, sofar) => walkTo(find(course), sofar),
		notes: (course) => notes(find(course)),
		props: (scene) => propsOf(scene, find(scene.course).lesson),
	});

const kind =
	(wanted: Activity['kind']): Find =>
	(course) =>
		findKind(course, wanted);

const secondRound: Find = (course) =>
	findStep(course, (step) => step.kind === 'assessment' && step.of !== undefined);

/** The second level for each statement of the first round, the third for the second. */
function assessed({ lesson, step }: Found): Notes {
	if (step.kind !== 'assessment') return {};
	const round = (id: string, level: number) =>
		step.statements.map((each) => [`${lesson.id}/${id}/${each.id}`, step.levels[level]] as const);
	return notesOf([...round(step.of ?? step.id, 1), ...(step.of ? round(step.id, 2) : [])]);
}

function notesOf(entries: readonly (readonly [place: string, text: string | undefined])[]): Notes {
	return Object.fromEntries(entries.map(([place, text]) => [place, text ?? '']));
}

const place = ({ lesson, step }: Found) => `${lesson.id}/${step.id}`;
const own: Planned = {
	idea: ownIdea,
	own: 'Ringa tillbaka samma dag.',
	date: '2026-12-01',
	time: '12:30',
	with: 'Ali',
};

export const stepsExamples = [
	example(Steps, {
		name: 'steps: a fresh lesson',
		props: (scene) => propsOf(scene, findKind(scene.course, 'reading').lesson),
	}),
	at('steps: at an example', kind('example')),
	at('steps: at a question', kind('categorise')),
	at('steps: at a writing', kind('writing')),
	at('steps: at a writing that was compared', kind('writing'), (found) => ({
		[place(found)]: 'Här kan du låna en borrmaskin.',
		[`${place(found)}/checklist`]:
			found.step.kind === 'writing' ? (found.step.checklist[0] ?? '') : '',
	})),
	at('steps: at a rating', kind('rating')),
	at('steps: at a reflection', kind('reflection')),
	at('steps: at a reflection with a thought', kind('reflection'), (found) => ({
		[place(found)]: 'I hissen, med grannen.',
	})),
	at('steps: at a self-assessment', kind('assessment')),
	at('steps: at a self-assessment that is done', kind('assessment'), assessed),
	at('steps: at the second self-assessment, done', secondRound, assessed),
	example(Steps, {
		name: 'steps: at the second self-assessment, after a scenario and a question',
		played: { grade: 'best' },
		log: (course, sofar) => walkTo(secondRound(course), walkTo(asked(course), sofar)),
		notes: (course) => {
			const { lesson } = asked(course);
			const sure = lesson.steps.map(({ id }) => [surePlace(`${lesson.id}/${id}`), 'sure'] as const);
			return { ...assessed(secondRound(course)), ...notesOf(sure) };
		},
		props: (scene) => propsOf(scene, secondRound(scene.course).lesson),
	}),
	at('steps: at a plan', kind('plan')),
	at('steps: at a plan that is made', kind('plan'), (found) => ({
		[place(found)]: JSON.stringify(own),
	})),
	example(Steps, {
		name: 'steps: finished',
		log: (course, sofar) => walkTo({ lesson: asked(course).lesson }, sofar),
		props: (scene) => propsOf(scene, asked(scene.course).lesson),
	}),
];

/** A lesson that asks something that is judged at once, walked to its end. */
function asked(course: Course): { lesson: StepsLesson } {
	return { lesson: findKind(course, 'categorise').lesson };
}
