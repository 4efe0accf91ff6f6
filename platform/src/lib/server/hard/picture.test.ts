import { expect, test } from 'vitest';
import type { Answer, Report } from './answer.ts';
import { pictureOf } from './picture.ts';
import type { Picture } from './picture.ts';

const answer = (code: string, isBest: boolean, question = `${code}?`): Answer => ({
	...{ decision: `0 ${code}`, code, question, isBest },
});

const lessons = new Map([['pick_up', 'Hämtningen']]);

const report = (...answers: readonly Answer[]): Report => ({ answers, lessons });

const people = (count: number, make: (n: number) => Report): readonly Report[] =>
	Array.from({ length: count }, (_, n) => make(n));

const shown = (picture: Picture | undefined): Readonly<Record<string, string>> =>
	Object.fromEntries(
		(picture?.lessons ?? []).flatMap(({ decisions }) =>
			decisions.map(({ code, share }) => [code, share]),
		),
	);

test('with four there is nothing, with five there is a picture', () => {
	const four = people(4, () => report(answer('pick_up.call', false)));
	expect(pictureOf(four)).toBeUndefined();
	expect(pictureOf([...four, report()])).toBeUndefined();
	expect(pictureOf([...four, report(answer('pick_up.call', false))])).toEqual({
		people: 5,
		lessons: [
			{
				title: 'Hämtningen',
				decisions: [
					{ id: '0 pick_up.call', code: 'pick_up.call', question: 'pick_up.call?', share: 'few' },
				],
			},
		],
		leftOut: 0,
	});
});

test('a decision that fewer than five have met is left out, and counted', () => {
	const picture = pictureOf(
		people(5, (n) =>
			n < 4
				? report(answer('pick_up.call', true), answer('pick_up.mend', false))
				: report(answer('pick_up.call', true)),
		),
	);
	expect(shown(picture)).toEqual({ 'pick_up.call': 'most' });
	expect(picture?.leftOut).toBe(1);
});

test('who tries again counts once, with the first try', () => {
	const tries = [false, true, true, true, true, true].map((isBest) =>
		answer('pick_up.call', isBest),
	);
	expect(shown(pictureOf(people(5, () => report(...tries))))).toEqual({ 'pick_up.call': 'few' });
	expect(pictureOf(people(4, () => report(...tries)))).toBeUndefined();
});

test('nothing changes until as many again have come', () => {
	const five = people(5, () => report(answer('pick_up.call', true)));
	const more = (count: number) => [
		...five,
		...people(count, () => report(answer('pick_up.call', false), answer('pick_up.mend', true))),
	];
	for (const count of [1, 2, 3, 4]) expect(pictureOf(more(count))).toEqual(pictureOf(five));
	expect(shown(pictureOf(more(5)))).toEqual({ 'pick_up.call': 'half', 'pick_up.mend': 'most' });
});

test('decisions stand in the order in which people meet them, lesson by lesson', () => {
	const each = report(
		...['pick_up.call', 'loose', 'pick_up.room', 'other.first'].map((code) => answer(code, true)),
	);
	const picture = pictureOf(people(5, () => each));
	expect(picture?.lessons.map(({ title, decisions }) => [title, decisions.length])).toEqual([
		['Hämtningen', 2],
		['', 2],
	]);
	expect(Object.keys(shown(picture))).toEqual([
		...['pick_up.call', 'pick_up.room', 'loose', 'other.first'],
	]);
});

test('a question has the words that most have met; what was written for one alone is no question', () => {
	const words = ['Vad gör du?', 'Vad gör du?', 'What do you do?', 'What do you do?', 'Vad gör du?'];
	const asked = people(5, (n) => report(answer('pick_up.call', true, words[n])));
	expect(pictureOf(asked)?.lessons[0]?.decisions[0]?.question).toBe('Vad gör du?');
	const named = people(5, (n) => report(answer('pick_up.call', true, `Person ${n}, vad gör du?`)));
	expect(pictureOf(named)?.lessons[0]?.decisions[0]?.question).toBe('');
});

test('whatever five to twelve people have met and chosen, nothing of fewer than five is shown', () => {
	const codes = ['a', 'b', 'c', 'd'];
	// Every way in which people may have met and chosen, walked in steps that share no factor with their number.
	for (let count = 0; count <= 12; count += 1)
		for (let seed = 0; seed < 3 ** 4; seed += 1) {
			const did = (n: number, place: number): number =>
				Math.trunc((seed + n * 31 + place * n * 7) / 3 ** place) % 3;
			const reports = people(count, (n) =>
				report(
					...codes.flatMap((code, place) =>
						did(n, place) === 0 ? [] : [answer(code, did(n, place) === 1)],
					),
				),
			);
			const met = (code: string): number =>
				reports.filter(({ answers }) => answers.some((one) => one.code === code)).length;
			const picture = pictureOf(reports);
			for (const code of Object.keys(shown(picture))) expect(met(code)).toBeGreaterThanOrEqual(5);
			expect(picture?.people ?? 5).toBeOneOf([5, 10]);
		}
});
