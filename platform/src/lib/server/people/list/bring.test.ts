import { expect, test } from 'vitest';
import { openBench } from '../../../../testing/host.ts';
import type { Bench } from '../../../../testing/host.ts';
import { listFile } from '../../../../testing/people-lists.ts';
import { firstAdminOf } from '../../../../testing/people.ts';
import { LIST_LIMIT, look, sayYes } from './bring.ts';
import type { Brought } from './bring.ts';

type Fields = Readonly<Record<string, string | Blob>>;

/** The form as a browser sends it. */
const sending = async (fields: Fields, length?: string): Promise<Request> => {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	const body = await new Response(form).blob();
	const headers = { 'content-type': body.type, 'content-length': length ?? String(body.size) };
	return new Request('http://localhost/', { method: 'POST', body, headers });
};

const show = async (bench: Bench, fields: Fields, length?: string): Promise<Brought> => {
	const request = await sending(fields, length);
	const brought = await look(bench.host, await firstAdminOf(bench), { team: undefined, request });
	if (!brought) throw new Error('Not for an administrator?');
	return brought;
};

const names = ({ preview }: Brought) => preview?.rows.map(({ name }) => name);

test('a list that is pasted is shown, and stands in the field again', async () => {
	await using bench = await openBench();
	const brought = await show(bench, { list: 'Namn\r\nBo Ek\r\n' });
	expect(names(brought)).toEqual(['Bo Ek']);
	expect(brought.text).toBe('Namn\r\nBo Ek\r\n');
});

test('a file goes before the field, and its text stands there afterwards', async () => {
	await using bench = await openBench();
	const file = new Blob([listFile('semicolon-windows-1252.csv').slice()]);
	const brought = await show(bench, { list: 'Namn\nBo Ek', file });
	expect(names(brought)).toContain('Märta Lindström');
	expect(brought.text).toContain('Hemtjänst väst');
});

test('a field for a file in which none was chosen counts for nothing', async () => {
	await using bench = await openBench();
	expect(names(await show(bench, { list: 'Namn\nBo Ek', file: new Blob([]) }))).toEqual(['Bo Ek']);
});

test('when a file is no list, what was pasted is not lost', async () => {
	await using bench = await openBench();
	const file = new Blob([listFile('bad-workbook.xlsx').slice()]);
	const brought = await show(bench, { list: 'Namn\r\nBo Ek', file });
	expect(brought).toMatchObject({ problems: [{ code: 'excel-file' }], text: 'Namn\r\nBo Ek' });
});

test('a list that is far too large is refused before it is read', async () => {
	await using bench = await openBench();
	const brought = await show(bench, { list: 'Namn\nBo Ek' }, String(LIST_LIMIT + 1));
	expect(brought.problems).toEqual([{ code: 'too-large', limit: LIST_LIMIT }]);
});

test('yes is said to what was seen: the sum in the form is that of the preview', async () => {
	await using bench = await openBench();
	const admin = await firstAdminOf(bench);
	const list = 'Namn\r\nBo Ek\r\n';
	const sum = (await show(bench, { list })).preview?.sum ?? '';
	const say = async (fields: Fields) =>
		sayYes(bench.host, admin, { team: undefined, request: await sending(fields) });
	expect(await say({ list, sum: 'another' })).toMatchObject({ why: 'changed', text: list });
	expect(await say({ list: '', sum })).toMatchObject({ problems: [{ code: 'nothing' }] });
	expect(await say({ list, sum })).toBeTypeOf('number');
});
