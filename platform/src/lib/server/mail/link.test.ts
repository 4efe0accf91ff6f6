import { expect, test } from 'vitest';
import { openBench } from '../../../testing/host.ts';
import { rowsOf } from '../../../testing/rows.ts';
import { fillLink, linkMark, withoutMarks } from './link.ts';

test('a text without a mark stays as it is, and no link is made', async () => {
	await using bench = await openBench();
	expect((await fillLink(bench.host, 'Hej {{link}} [link] link 30!', 1)).text).toBe(
		'Hej {{link}} [link] link 30!',
	);
	expect(await rowsOf(bench, 'signInLinks')).toEqual([]);
});

test('nobody can write a mark themselves, nor signs that no letter shows', () => {
	const written = `Hej\r\n${linkMark({ days: 30, isOnce: false })}\tdå\u0007\n`;
	expect(withoutMarks(written)).toBe('Hej\nlink 30\tdå\n');
});
