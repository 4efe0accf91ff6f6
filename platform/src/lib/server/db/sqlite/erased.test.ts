import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstAdminOf } from '../../../../testing/people.ts';
import { addSomebody } from '../../../../testing/somebody.ts';
import { openTeam } from '../../../../testing/team.ts';
import { goodCmi5 } from '../../../../testing/zips.ts';
import { send } from '../../assignments/send.ts';
import { eraseByHand } from '../../people/erase.ts';

/** Everything that the database has on disk: its file, and the journal beside it. */
const bytesIn = (dataDir: string): string =>
	readdirSync(dataDir)
		.filter((name) => name.startsWith('platform.sqlite'))
		.map((name) => readFileSync(join(dataDir, name), 'utf8'))
		.join('');

test('nothing of who is erased is left in the files, though it lay among what others have done', async () => {
	const team = await openTeam(40);
	await using bench = team.bench;
	const { host } = bench;
	const au = await team.addCourse(goodCmi5());
	const draft = { message: '', isYearly: false, isAnew: false, due: { type: 'none' } } as const;
	const courseIds = [team.course.id];
	await send(host, { ...draft, courseIds, teamIds: [team.teamId], personIds: [] }, 1);
	const half = team.members.length / 2;
	for (const one of team.members.slice(0, half)) await team.take(one, team.course, 'completed');
	const { person, words } = await addSomebody(team, au);
	for (const one of team.members.slice(half)) await team.take(one, team.course, 'completed');
	for (const word of words) expect(bytesIn(host.dataDir)).toContain(word);

	const admin = await firstAdminOf(bench);
	await eraseByHand(host, admin, { id: person.id, typed: person.name });
	const bytes = bytesIn(host.dataDir);
	expect(bytes).toContain(team.members[0]?.name);
	for (const word of words) expect(bytes.includes(word), word).toBe(false);
});
