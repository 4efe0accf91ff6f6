import { describe, expect, test } from 'vitest';
import type { Course } from '../../content/index.ts';
import { begin } from '../../log/index.ts';
import { answerCheck, beginRound, roundsOf } from '../check/fold.ts';
import { isCompleted, keyOf, type Log } from '../../log/index.ts';
import { decide, sendReply, stepBack } from '../scenario/decide.ts';
import { earlierStoriesOf, storyOf } from '../scenario/story.ts';
import { answerStep, foldSteps, passStep } from '../steps/fold.ts';
import { tinyCourse, tinyLesson } from '../tiny-course.ts';
import { tinyCheck, tinyMeeting, tinySteps } from '../tiny-lessons.ts';
import { decodeRecord, lessonsInRecord, readKept } from './decode.ts';
import { encodeRecord } from './encode.ts';

const course: Course = {
	...tinyCourse,
	lessons: [tinyLesson, tinySteps, tinyCheck, tinyMeeting],
};
const library = { course, lessons: course.lessons };
const encode = (log: Log) => encodeRecord(course.lessons, log);
const again = (log: Log) => decodeRecord(library, encode(log)).log;

const meeting = ['take-bo', 'hush-bo', 'close'].reduce<Log>(
	(log, choice) => decide(tinyMeeting, log, choice),
	begin([], 'k3y'),
);
const sent = sendReply(tinyMeeting, meeting, ['hid-it', 'friday']);
const tried = sendReply(tinyMeeting, stepBack(tinyMeeting, sent, 3), ['said-it', 'some-day']);
const steps = answerStep(tinySteps, passStep(tinySteps, tried, 'read'), 'pick-one', ['so-so']);
const drawn = beginRound(tinyCheck, steps, 'main', 1234);
const [question = ''] = roundsOf(tinyCheck, drawn).at(-1)?.questions ?? [];
const everything = answerCheck(tinyCheck, drawn, question, ['bad']);

describe('a record of every kind of lesson', () => {
	test('gives back each of them as it was', () => {
		const read = again(everything);
		expect(storyOf(tinyMeeting, read)).toEqual(storyOf(tinyMeeting, everything));
		expect(earlierStoriesOf(tinyMeeting, read)).toEqual(earlierStoriesOf(tinyMeeting, everything));
		expect(foldSteps(tinySteps, read)).toEqual(foldSteps(tinySteps, everything));
		expect(roundsOf(tinyCheck, read)).toEqual(roundsOf(tinyCheck, everything));
	});

	test('made of what was read is the same again', () => {
		expect(encode(again(everything))).toBe(encode(everything));
	});

	test('keeps the name of the attempt, and that the path was completed', () => {
		const read = again([...everything, { type: 'path.completed' }]);
		expect(keyOf(read)).toBe('k3y');
		expect(isCompleted(read)).toBe(true);
	});

	test('says which lessons have to be fetched before it is read', () => {
		expect(lessonsInRecord(course, encode(everything))).toEqual(['steps', 'check', 'meeting']);
		expect(lessonsInRecord(course, '')).toEqual([]);
		expect(lessonsInRecord(course, 'foreign')).toEqual([]);
	});

	test('a finished lesson is still finished, wherever the record is cut off', () => {
		const done = passStep(tinySteps, everything, 'think');
		const record = encode(done);
		for (let length = record.indexOf('.', 4) + 1; length < record.length; length++) {
			const { log } = decodeRecord(library, record.slice(0, length));
			expect(log).toContainEqual({ type: 'lesson.finished', lesson: 'steps' });
		}
	});

	test('with any one character changed never throws', () => {
		const record = encode(everything);
		for (let at = 0; at < record.length; at++) {
			for (const wrong of ['~', '_', '-', '.', 'z', '0']) {
				const text = record.slice(0, at) + wrong + record.slice(at + 1);
				expect(() => decodeRecord(library, text)).not.toThrow();
			}
		}
	});
});

describe('a lesson whose structure is not at hand', () => {
	const without = { course, lessons: course.lessons.filter(({ id }) => id !== 'steps') };
	const done = passStep(tinySteps, everything, 'think');

	test('keeps its part of the record, word for word', () => {
		const { log, problem } = decodeRecord(without, encode(done));
		expect(problem).toBeUndefined();
		const written = encodeRecord(without.lessons, log);
		expect(foldSteps(tinySteps, decodeRecord(library, written).log)).toEqual(
			foldSteps(tinySteps, done),
		);
	});

	test('is read once it has come', () => {
		const { log } = decodeRecord(without, encode(done));
		const read = readKept(tinySteps, log);
		expect(foldSteps(tinySteps, read)).toEqual(foldSteps(tinySteps, done));
		expect(readKept(tinySteps, read)).toBe(read);
	});
});

describe('a check whose bank has changed since', () => {
	const shorter = {
		...tinyCheck,
		questions: tinyCheck.questions.filter(({ id }) => id === question || id !== 'warmth-5'),
	};
	const now = { course, lessons: [tinyLesson, tinySteps, shorter, tinyMeeting] };

	test('keeps what was answered, and asks the rest from what there is', () => {
		const { log } = decodeRecord(now, encode(everything));
		const round = roundsOf(shorter, log).at(-1);
		expect(round?.questions[0]).toBe(question);
		expect(round?.questions).toHaveLength(3);
		expect(round?.answers).toEqual({ [question]: ['bad'] });
	});
});
