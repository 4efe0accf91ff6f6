import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { noted } from '../../../testing/people.ts';
import { addSomebody, ANSWER } from '../../../testing/somebody.ts';
import { openTeam } from '../../../testing/team.ts';
import { goodCmi5 } from '../../../testing/zips.ts';
import { sumOf } from '../keys.ts';
import { exportPerson } from './export.ts';

const openWith = async () => {
	const team = await openTeam(1);
	const somebody = await addSomebody(team, await team.addCourse(goodCmi5()));
	return { bench: team.bench, somebody };
};

test('a person’s file holds everything that is kept about them, and says what is what in both languages', async () => {
	const { bench, somebody } = await openWith();
	await using _ = bench;
	const { person, words } = somebody;
	const files = unzipSync((await exportPerson(bench.host, 1, person.id)) ?? new Uint8Array());
	expect(Object.keys(files)).toEqual(['data.json', 'LAS-MIG.txt', 'READ-ME.txt']);
	const json = strFromU8(files['data.json'] ?? new Uint8Array());
	const data: unknown = JSON.parse(json);
	expect(data).toMatchObject({
		person: { name: person.name, email: person.email },
		teams: [{ team: 'Förskolan Ärtan', leads: true }],
		links: [{ revokedAt: null }],
		signIns: [{}],
		duties: [{ course: 'Hämtningen', from: 'Administratör' }, { course: 'Kursen' }],
		attempts: [
			{ values: { suspend_data: ANSWER }, sessions: [{ calls: [{ value: ANSWER }] }] },
			{ course: 'Kursen' },
		],
		registrations: [{ statements: [{}], documents: [{ id: 'LMS.LaunchData' }] }],
		profiles: [{ id: 'cmi5LearnerPreferences' }],
		letters: [{ body: `Hej ${person.name}!` }],
		sent: [{}],
		log: [{ action: 'assignment.sent' }],
	});
	// Search text and sort key are made of the name; nobody has written them.
	for (const word of words.filter((one) => !one.includes(' svartvik') && !one.startsWith('{')))
		expect(json).toContain(word);
	const names = Object.keys(Object(data));
	for (const file of ['LAS-MIG.txt', 'READ-ME.txt'])
		for (const name of names.filter((one) => one !== 'exportedAt'))
			expect(strFromU8(files[file] ?? new Uint8Array()), file).toMatch(
				new RegExp(`^${name} `, 'm'),
			);
	expect((await noted(bench)).at(-1)).toBe(`person.exported {"person":${person.id}}`);
});

test('no key is in the file, nor anything that opens something', async () => {
	const { bench, somebody } = await openWith();
	await using _ = bench;
	const files = unzipSync(
		(await exportPerson(bench.host, 1, somebody.person.id)) ?? new Uint8Array(),
	);
	const json = strFromU8(files['data.json'] ?? new Uint8Array());
	const { cookieKey, linkKey, ticketKey } = somebody;
	for (const key of [cookieKey, linkKey, ticketKey]) {
		expect(json).not.toContain(key);
		expect(json).not.toContain(sumOf(key));
	}
});

test('of nobody there is no file', async () => {
	await using bench = (await openTeam(1)).bench;
	expect(await exportPerson(bench.host, 1, 999)).toBeUndefined();
	expect((await noted(bench)).join()).not.toContain('person.exported');
});
