import { describe, expect, test } from 'vitest';
import { keptPathsOf, type Log } from '../../log/index.ts';
import { tinyMeeting as lesson } from '../tiny-lessons.ts';
import { decide, sendReply, stepBack } from './decide.ts';
import { fold, placesOf } from './fold.ts';
import { earlierStoriesOf, storyOf } from './story.ts';
import { viewOf } from './view.ts';

const play = (...choices: string[]): Log =>
	choices.reduce<Log>((log, choice) => decide(lesson, log, choice), []);
const atReply = play('take-ann', 'promise-ann', 'take-bo', 'answer-bo', 'close');
const ended = sendReply(lesson, atReply, ['said-it', 'friday']);

const view = (log: Log, key?: string) => {
	const places = placesOf(lesson, log);
	const seen = { before: places.at(-2), taken: places.length - 1, ...(key && { key }) };
	return viewOf(fold(lesson, log), seen);
};
const offered = (log: Log) => {
	const shown = view(log);
	return shown.type === 'decision' ? shown.choices.map(({ id }) => id).sort() : [];
};

describe('a queue of raised hands', () => {
	test('offers who has a hand up, with the person', () => {
		const shown = view([]);
		expect(shown).toMatchObject({ type: 'decision', hands: true });
		expect(shown.type === 'decision' && shown.choices).toContainEqual({
			id: 'take-ann',
			person: 'ann',
		});
	});

	test('whoever has been taken does not raise the hand again', () => {
		expect(offered([])).toEqual(['take-ann', 'take-bo']);
		expect(offered(play('take-ann', 'note-ann'))).toEqual(['close', 'take-bo']);
	});

	test('a choice that is no longer offered changes nothing', () => {
		const log = play('take-ann', 'note-ann');
		expect(decide(lesson, log, 'take-ann')).toBe(log);
	});

	test('a choice with a condition is offered once it holds', () => {
		expect(decide(lesson, [], 'close')).toEqual([]);
	});
});

describe('a reply put together from building blocks', () => {
	test('is sent whole, or not at all', () => {
		expect(sendReply(lesson, atReply, ['said-it'])).toBe(atReply);
		expect(sendReply(lesson, atReply, ['friday', 'said-it'])).toBe(atReply);
		expect(sendReply(lesson, atReply, ['said-it', 'friday', 'friday'])).toBe(atReply);
		expect(sendReply(lesson, [], ['said-it', 'friday'])).toEqual([]);
	});

	test('cannot be answered with a single choice', () => {
		expect(decide(lesson, atReply, 'said-it')).toBe(atReply);
	});

	test('has the effects of all its parts, and leads where they together lead', () => {
		expect(fold(lesson, ended).node.id).toBe('kept');
		expect(fold(lesson, sendReply(lesson, atReply, ['said-it', 'some-day'])).node.id).toBe('lost');
	});

	test('is judged part by part, and as a whole by its weakest', () => {
		const step = storyOf(lesson, sendReply(lesson, atReply, ['said-it', 'some-day'])).steps.at(-1);
		expect(step?.chosen).toEqual([
			{ id: 'said-it', grade: 'best' },
			{ id: 'some-day', grade: 'fair' },
		]);
		expect(step?.grade).toBe('fair');
		expect(
			storyOf(lesson, sendReply(lesson, atReply, ['hid-it', 'friday'])).steps.at(-1)?.grade,
		).toBe('poor');
	});

	test('brings the outcomes that fit it', () => {
		expect(storyOf(lesson, ended).steps.at(-1)?.outcomes).toEqual(['they-plan', 'they-read']);
	});

	test('can be taken back as one', () => {
		const back = stepBack(lesson, ended, 5);
		expect(fold(lesson, back).node.id).toBe('write');
	});
});

describe('what lies beside the scene', () => {
	test('fills up with what has happened, and says what is new', () => {
		expect(view([]).boards).toEqual([{ id: 'wall', kind: 'list', entries: [], fresh: [] }]);
		const [asked] = view(play('take-ann')).boards;
		expect(asked?.entries.map(({ id }) => id)).toEqual(['ann-asked']);
		expect(asked?.fresh).toEqual(['ann-asked']);
		expect(view(play('take-ann', 'promise-ann')).boards[0]?.fresh).toEqual(['promised']);
	});
});

describe('flags', () => {
	test('stay for the rest of the path', () => {
		expect(fold(lesson, atReply).context.flags).toEqual(['promise']);
	});
});

describe('the order of the choices', () => {
	test('is the same each time in one attempt', () => {
		expect(view([], 'abc')).toEqual(view([], 'abc'));
	});

	test('differs between attempts', () => {
		const orders = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => JSON.stringify(view([], key)));
		expect(new Set(orders).size).toBeGreaterThan(1);
	});
});

describe('paths that were left to try another', () => {
	const other = sendReply(lesson, stepBack(lesson, ended, 5), ['hid-it', 'some-day']);

	test('can be put beside the new one', () => {
		expect(storyOf(lesson, other).ending).toBe('lost');
		expect(earlierStoriesOf(lesson, other).map(({ ending }) => ending)).toEqual(['kept']);
	});

	test('are kept only if they had come to an ending', () => {
		expect(keptPathsOf(stepBack(lesson, atReply, 1), 'meeting')).toEqual([]);
	});

	test('are three at most, and none twice', () => {
		let log = ended;
		for (const reply of [
			['hid-it', 'friday'],
			['hid-it', 'some-day'],
			['said-it', 'some-day'],
			['said-it', 'friday'],
			['hid-it', 'friday'],
		]) {
			log = sendReply(lesson, stepBack(lesson, log, 5), reply);
		}
		const kept = keptPathsOf(log, 'meeting').map((path) => path.slice(-2).join(' '));
		expect(kept).toEqual(['hid-it some-day', 'said-it some-day', 'said-it friday']);
	});
});
