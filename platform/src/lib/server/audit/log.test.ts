import { expect, test } from 'vitest';
import { plain } from '../../log-line.ts';
import { textsFor } from '../../texts/index.ts';
import { firstAdminOf, makePerson, makeTeams } from '../../../testing/people.ts';
import { addSomebody } from '../../../testing/somebody.ts';
import { openBench } from '../../../testing/host.ts';
import type { Bench } from '../../../testing/host.ts';
import { openTeam } from '../../../testing/team.ts';
import { goodCmi5 } from '../../../testing/zips.ts';
import { exempt } from '../assignments/change.ts';
import { tableFile } from '../csv.ts';
import { addByHand } from '../people/administer.ts';
import { eraseByHand } from '../people/erase.ts';
import { signIn } from '../sign-in/sign-ins.ts';
import { actions, note } from './audit.ts';
import { countLog, readLog, readWholeLog } from './log.ts';
import { logQueryFrom } from './query.ts';

const sv = textsFor('sv');

const read = async ({ host }: Bench, asked = '', page = 1) =>
	(await readLog(host, logQueryFrom(new URLSearchParams(asked)).query, { page, texts: sv })).map(
		({ who, what }) => `${who.text}: ${plain(what)}`,
	);

test('what was just done stands first, with names as they are now, and leads to them', async () => {
	await using bench = await openBench();
	const admin = await firstAdminOf(bench);
	const [west = 0] = await makeTeams(bench, 'Väst');
	const places = [{ teamId: west, place: 'member' } as const];
	await addByHand(bench.host, admin, { name: 'Bo Ek', email: '', role: 'employee', places });
	expect(await read(bench)).toEqual([
		'Administratör: Gjorde Bo Ek till medlem i teamet Väst.',
		'Administratör: La till Bo Ek som medarbetare.',
	]);
	const [entry] = await readLog(bench.host, logQueryFrom(new URLSearchParams()).query, {
		page: 1,
		texts: textsFor('en'),
	});
	expect(entry?.what).toEqual([
		{ text: 'Made ' },
		{ text: 'Bo Ek', href: '/people/2' },
		{ text: ' a member of ' },
		{ text: 'the team Väst', href: `/teams/${west}` },
		{ text: '.' },
	]);
});

test('whatever has been done has a sentence in both languages, also when nothing of it is left', async () => {
	await using bench = await openBench();
	for (const action of actions)
		await note(
			bench.host.db,
			{ personId: undefined, action, about: { person: 99, duty: 7 } },
			new Date(),
		);
	for (const locale of ['sv', 'en'] as const) {
		const { query } = logQueryFrom(new URLSearchParams());
		const all = await readWholeLog(bench.host, query, textsFor(locale));
		expect(all).toHaveLength(actions.length);
		for (const { action, what } of all)
			expect(plain(what), action).toMatch(/^\p{Lu}[^{}]+[^ ]\.$/u);
	}
});

test('who is erased is nobody in particular, and not the platform', async () => {
	const team = await openTeam(1);
	await using bench = team.bench;
	const admin = await firstAdminOf(bench);
	const { person } = await addSomebody(team, await team.addCourse(goodCmi5()));
	await eraseByHand(bench.host, admin, { id: person.id, typed: person.name });
	const lines = await read(bench);
	expect(lines[0]).toBe('Administratör: Raderade en person och allt som var sparat om personen.');
	expect(lines).toContain('En borttagen person: Skickade en tilldelning: 2 kurser till 1 person.');
	expect(lines).toContain('Administratör: La till en borttagen person som chef.');
	expect(lines).toContain('Plattformen: La in ett paket med kursen Kursen.');
	expect(lines.join()).not.toContain(person.name);
});

test('the log is narrowed to a person, whether they did it or it was about them or their duty', async () => {
	const team = await openTeam(2);
	await using bench = team.bench;
	const { person } = await addSomebody(team, await team.addCourse(goodCmi5()));
	const { id } = await bench.host.db
		.selectFrom('duties')
		.select('id')
		.where('personId', '=', person.id)
		.orderBy('id')
		.executeTakeFirstOrThrow();
	await exempt(bench.host, id, 'Ledig', { personId: 1 });
	expect(await read(bench, 'who=svartvik')).toEqual([
		'Administratör: Lät Åsa Svartvik slippa kursen Hämtningen.',
		'Administratör: Skapade en länk till Åsa Svartvik, för 30 dagar.',
		'Åsa Svartvik: Skickade en tilldelning: 2 kurser till 1 person.',
		'Administratör: Gjorde Åsa Svartvik till medlem i teamet Förskolan Ärtan.',
		'Administratör: La till Åsa Svartvik som chef.',
	]);
	expect(await read(bench, 'who=svartvik&kind=access')).toHaveLength(1);
	expect(await read(bench, 'who=nobody')).toEqual([]);
});

test('days are those of Stockholm, winter and summer, and the last one counts', async () => {
	await using bench = await openBench();
	const at = (iso: string) =>
		note(bench.host.db, { personId: 1, action: 'mail.retried', about: { mail: 1 } }, new Date(iso));
	for (const iso of [
		...['2026-03-27T22:59:00Z', '2026-03-27T23:00:00Z', '2026-03-29T21:59:00Z'],
		...['2026-03-29T22:00:00Z'],
	])
		await at(iso);
	const { query } = logQueryFrom(new URLSearchParams('from=2026-03-28&to=2026-03-29'));
	expect(await countLog(bench.host, query)).toBe(2);
});

test('what is no day, or days the wrong way round, is told and left out', () => {
	expect(logQueryFrom(new URLSearchParams('from=2026-02-30&to=yesterday')).problems).toEqual([
		{ code: 'bad-day', text: '2026-02-30', field: 'from' },
		{ code: 'bad-day', text: 'yesterday', field: 'to' },
	]);
	const turned = logQueryFrom(new URLSearchParams('from=2026-03-02&to=2026-03-01'));
	expect(turned.problems).toEqual([{ code: 'turned' }]);
	expect(turned.query).toMatchObject({ from: undefined, to: undefined });
});

test('a page holds fifty, and nothing is shown twice or missed', async () => {
	await using bench = await openBench();
	for (let mail = 0; mail < 51; mail += 1)
		await note(bench.host.db, { personId: 1, action: 'mail.retried', about: { mail } }, new Date());
	expect(await read(bench)).toHaveLength(50);
	expect(await read(bench, '', 2)).toHaveLength(1);
	const { query } = logQueryFrom(new URLSearchParams());
	expect(new Set((await readWholeLog(bench.host, query, sv)).map(({ id }) => id)).size).toBe(51);
});

test('that an administrator comes in is noted, of others it is not', async () => {
	await using bench = await openBench();
	await signIn(bench.host, await firstAdminOf(bench), undefined);
	await signIn(bench.host, await makePerson(bench, { name: 'Bo' }), undefined);
	expect(await read(bench)).toEqual(['Administratör: Loggade in med organisationens inloggning.']);
});

test('a file of the log calculates nothing', () => {
	const file = tableFile({ fields: ['Vem'], data: [['=1+1'], ['+46'], ['Åsa; Bo']] }, 'sv');
	expect(file).toBe('\uFEFFVem\r\n"\'=1+1"\r\n"\'+46"\r\n"Åsa; Bo"\r\n');
});
