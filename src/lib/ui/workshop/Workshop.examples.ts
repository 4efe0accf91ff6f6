import type { ScenarioLesson } from '../../content/index.ts';
import { fold } from '../../machines/index.ts';
import { example } from '../example.ts';
import { isAt, withHands, workshopAt } from './played.examples.ts';
import { begin, goOn, startOver, type Workshop as State } from './workshop.ts';
import Workshop from './Workshop.svelte';

const workshop = (
	name: string,
	lesson: string,
	from: (scenario: ScenarioLesson) => State = () => begin(),
) =>
	example(Workshop, {
		name: `workshop: ${name}`,
		played: { lesson, grade: 'best', decisions: 0 },
		props: (scene) => ({ lesson: scene.lesson, texts: scene.texts, from: from(scene.lesson) }),
	});

const counted = (lesson: ScenarioLesson) =>
	withHands(lesson, workshopAt(lesson, isAt(lesson, 'vote')), [7, 12, 3]);

const atReply = (lesson: ScenarioLesson, type: 'vote' | 'talk') =>
	workshopAt(
		lesson,
		(each) => each.moment.type === type && fold(lesson, each.log).node.kind === 'reply',
	);

/** Follows the first option of the reply. */
const afterReply = (lesson: ScenarioLesson) => {
	const talk = atReply(lesson, 'talk');
	return workshopAt(lesson, ({ moment }) => moment.type === 'shown', talk);
};

export const workshopExamples = [
	workshop('the opening', 'pick-up'),
	workshop('started over', 'pick-up', (lesson) => startOver(counted(lesson))),
	workshop('the first scene', 'pick-up', (lesson) => workshopAt(lesson, isAt(lesson, 'scene'))),
	workshop('a vote, before hands are counted', 'pick-up', (lesson) =>
		workshopAt(lesson, isAt(lesson, 'vote')),
	),
	workshop('a vote, with hands', 'pick-up', counted),
	workshop('a talk, hands not counted', 'pick-up', (lesson) =>
		workshopAt(lesson, isAt(lesson, 'talk')),
	),
	workshop('a talk, with hands', 'pick-up', (lesson) => goOn(lesson, counted(lesson))),
	workshop('a talk, hands are equal', 'pick-up', (lesson) =>
		withHands(lesson, workshopAt(lesson, isAt(lesson, 'talk')), [4, 1, 4]),
	),
	workshop('what happens', 'pick-up', (lesson) => goOn(lesson, goOn(lesson, counted(lesson)))),
	workshop('the end', 'pick-up', (lesson) =>
		workshopAt(
			lesson,
			(each) => each.moment.type === 'scene' && fold(lesson, each.log).node.kind === 'ending',
			counted(lesson),
		),
	),
	workshop('the closing', 'pick-up', (lesson) =>
		workshopAt(lesson, isAt(lesson, 'closing'), goOn(lesson, counted(lesson))),
	),
	workshop('a scene at a case desk, with papers', 'dark-footpath', (lesson) =>
		workshopAt(lesson, isAt(lesson, 'scene', 1)),
	),
	workshop('a vote on a part of a reply', 'dark-footpath', (lesson) => atReply(lesson, 'vote')),
	workshop('a talk about a reply', 'dark-footpath', (lesson) =>
		withHands(lesson, atReply(lesson, 'talk'), [5, 2]),
	),
	workshop('what happens after a reply', 'dark-footpath', afterReply),
	workshop('the closing at a case desk', 'dark-footpath', (lesson) =>
		workshopAt(lesson, isAt(lesson, 'closing')),
	),
	workshop('a scene in a full room', 'before-renovation', (lesson) =>
		workshopAt(lesson, isAt(lesson, 'scene', 2)),
	),
	workshop('a vote on who gets to speak', 'before-renovation', (lesson) =>
		workshopAt(
			lesson,
			(each) => each.moment.type === 'vote' && fold(lesson, each.log).node.kind === 'hands',
		),
	),
	workshop('the end of a meeting, with what goes out', 'before-renovation', (lesson) =>
		workshopAt(
			lesson,
			(each) => each.moment.type === 'scene' && fold(lesson, each.log).node.kind === 'ending',
		),
	),
];
