import { describe, expect, test } from 'vitest';
import { realCourse } from '../../../../tests/support/course.ts';
import { fold } from '../../machines/index.ts';
import { isAt, withHands, workshopAt } from './played.examples.ts';
import { questionOf } from './questions.ts';
import { goOn, turn, type Workshop } from './workshop.ts';
import type { ScenarioLesson } from '../../content/index.ts';

const { course } = realCourse();
const scenarios = course.lessons.filter((lesson) => lesson.kind === 'scenario');
const staged = (stage: ScenarioLesson['stage']) => {
	const found = scenarios.find((lesson) => lesson.stage === stage);
	if (!found) throw new Error(`The course has no ${stage}.`);
	return found;
};

/** The workshop at each talk on the way that always follows the first option. */
function talksOf(lesson: ScenarioLesson): Workshop[] {
	const talks: Workshop[] = [];
	for (let at = 0; ; at++) {
		const screen = workshopAt(
			lesson,
			(each) => isAt(lesson, 'talk', at)(each) || each.moment.type === 'closing',
		);
		if (screen.moment.type === 'closing') return talks;
		talks.push(screen);
	}
}

describe.each(scenarios)('what $id asks', (lesson) => {
	const talks = talksOf(lesson);

	test('is another question at each decision', () => {
		const asked = talks.map((talk) => questionOf(lesson, talk));
		expect(asked).not.toContain(undefined);
		expect(new Set(asked).size).toBe(talks.length);
	});

	test('can be changed for another one, and comes round again', () => {
		for (const talk of talks) {
			const questions = [talk];
			for (let times = 0; times < 20; times++) {
				questions.push(turn(lesson, questions.at(-1) ?? talk));
			}
			const asked = questions.map((each) => questionOf(lesson, each));
			expect(asked[1]).not.toBe(asked[0]);
			expect(asked.lastIndexOf(asked[0])).toBeGreaterThan(0);
		}
	});
});

describe('what is asked fits', () => {
	const conversation = staged('conversation');
	const talk = workshopAt(conversation, isAt(conversation, 'talk'));

	test('a group that thinks alike', () => {
		expect(questionOf(conversation, withHands(conversation, talk, [6]))).toBe('askAlike');
	});

	test('a group that is divided', () => {
		expect(questionOf(conversation, withHands(conversation, talk, [4, 3, 2]))).toBe('askSplit');
	});

	test.each([
		['most think alike', [9, 1, 0]],
		['one alone has raised a hand', [1, 0, 0]],
	])('a group in which %s: then it is about the matter', (_, counts) => {
		const question = questionOf(conversation, withHands(conversation, talk, counts));
		expect(question).toBe(questionOf(conversation, talk));
	});

	test.each([
		['conversation', 'askKnow', 'askMissing'],
		['desk', 'askWaiting', 'askKnow'],
		['meeting', 'askMissing', 'askWaiting'],
	] as const)('the stage: a %s', (stage, fitting, foreign) => {
		const lesson = staged(stage);
		const asked = talksOf(lesson).map((each) => questionOf(lesson, each));
		expect(asked).toContain(fitting);
		expect(asked).not.toContain(foreign);
	});

	test.each([
		['hands', 'askWord'],
		['reply', 'askSentence'],
	] as const)('a decision of the kind %s', (kind, question) => {
		const found = scenarios.flatMap((lesson) =>
			talksOf(lesson)
				.filter((each) => fold(lesson, each.log).node.kind === kind)
				.map((each) => offered(lesson, each)),
		);
		expect(found.length).toBeGreaterThan(0);
		for (const questions of found) expect(questions).toContain(question);
	});
});

/** Every question that a leader can come to here. */
function offered(lesson: ScenarioLesson, talk: Workshop) {
	const all: (string | undefined)[] = [];
	for (let each = talk, times = 0; times < 20; times++, each = turn(lesson, each)) {
		all.push(questionOf(lesson, each));
	}
	return all;
}

test('an ending asks nothing', () => {
	const lesson = staged('desk');
	const ending = workshopAt(lesson, isAt(lesson, 'closing'));
	expect(questionOf(lesson, ending)).toBeUndefined();
	expect(goOn(lesson, ending)).toBe(ending);
});
