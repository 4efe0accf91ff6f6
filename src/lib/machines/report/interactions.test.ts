import { describe, expect, test } from 'vitest';
import { answerCheck, beginRound, roundsOf } from '../check/fold.ts';
import { interactionsOf } from './interactions.ts';
import type { Log } from '../../log/index.ts';
import { decide, sendReply } from '../scenario/decide.ts';
import { answerStep, passStep } from '../steps/fold.ts';
import { tinyCheck, tinyMeeting, tinySteps } from '../tiny-lessons.ts';

describe('what a platform could be told', () => {
	test('of a scenario: each decision, a reply with all its parts', () => {
		const choices = ['take-bo', 'hush-bo', 'close'];
		const log = choices.reduce<Log>((sofar, id) => decide(tinyMeeting, sofar, id), []);
		const told = interactionsOf(tinyMeeting, sendReply(tinyMeeting, log, ['said-it', 'some-day']));
		expect(told.map(({ activity }) => activity)).toEqual(['hands', 'bo', 'hands', 'write']);
		expect(told.at(-1)).toEqual({
			lesson: 'meeting',
			activity: 'write',
			value: 'active',
			type: 'choice',
			response: ['said-it', 'some-day'],
			patterns: [['said-it', 'friday']],
			right: false,
			score: 0.75,
			options: ['said-it', 'hid-it', 'friday', 'some-day'],
			groups: [],
		});
	});

	test('of steps: the questions, and nothing of what is private', () => {
		const read = passStep(tinySteps, [], 'read');
		const all = passStep(tinySteps, answerStep(tinySteps, read, 'pick-one', ['good']), 'think');
		expect(interactionsOf(tinySteps, all).map(({ activity }) => activity)).toEqual(['pick-one']);
	});

	test('of a check: every answer of every round', () => {
		let log = beginRound(tinyCheck, [], 'main', 3);
		for (const id of roundsOf(tinyCheck, log)[0]?.questions ?? []) {
			log = answerCheck(tinyCheck, log, id, ['bad']);
		}
		const told = interactionsOf(tinyCheck, log);
		expect(told).toHaveLength(3);
		expect(told.every(({ right, score }) => !right && score === 0)).toBe(true);
	});
});
