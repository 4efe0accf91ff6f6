import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';
import { fold } from './fold.ts';
import type { Log } from '../../log/index.ts';
import { storyOf } from './story.ts';
import { tinyLesson as lesson } from '../tiny-course.ts';
import { viewOf } from './view.ts';

const play = (...choices: string[]): Log =>
	choices.reduce<Log>((log, choice) => decide(lesson, log, choice), []);
const view = (...choices: string[]) =>
	viewOf(fold(lesson, play(...choices)), { taken: choices.length });

describe('what is shown', () => {
	test('at a decision: its choices, and how far it is to an ending', () => {
		expect(view()).toMatchObject({
			type: 'decision',
			node: 'greet',
			choices: expect.arrayContaining([
				{ id: 'hello', person: '' },
				{ id: 'ignore', person: '' },
			]),
			taken: 0,
			left: 2,
		});
	});

	test('only the passages that fit what was done', () => {
		expect(view('hello').passages).toEqual(['warm']);
		expect(view('ignore', 'sorry').passages).toEqual(['cold']);
	});

	test('a meter as a word and a share of its range', () => {
		expect(view().meters).toEqual([{ id: 'warmth', level: 'mild', share: 0.5 }]);
		expect(view('ignore').meters).toEqual([{ id: 'warmth', level: 'cold', share: 0 }]);
	});

	test('at an ending: how it ended', () => {
		expect(view('hello', 'listen')).toMatchObject({
			type: 'ending',
			node: 'friends',
			tone: 'warm',
		});
	});
});

describe('the story of a path', () => {
	test('tells each decision with its grade and which way the meters moved', () => {
		const { steps } = storyOf(lesson, play('ignore', 'shrug'));
		expect(
			steps.map(({ node, chosen, grade, moved }) => ({
				node,
				choice: chosen[0]?.id,
				grade,
				moved,
			})),
		).toEqual([
			{ node: 'greet', choice: 'ignore', grade: 'poor', moved: { warmth: 'down' } },
			{ node: 'mend', choice: 'shrug', grade: 'poor', moved: { warmth: 'same' } },
		]);
	});

	test('knows the ending and how many there are', () => {
		const story = storyOf(lesson, play('hello', 'talk'));
		expect(story).toMatchObject({ ending: 'strangers', endings: ['strangers'], endingsInAll: 2 });
	});

	test('has no ending while the path goes on', () => {
		expect(storyOf(lesson, play('hello')).ending).toBe('');
	});
});
