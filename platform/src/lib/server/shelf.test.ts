import type { KyselyPlugin } from 'kysely';
import { expect, test } from 'vitest';
import { enrol } from '../../testing/au.ts';
import { openBench } from '../../testing/host.ts';
import type { Bench } from '../../testing/host.ts';
import { learn } from '../../testing/learning.ts';
import { begin12, get12, set12 } from '../../testing/speak.ts';
import { good12, goodCmi5, manifest12, zipOf } from '../../testing/zips.ts';
import { learnerOf } from './people/learner.ts';
import { readShelf } from './shelf.ts';
import type { ShelfItem } from './shelf.ts';

const item = async (bench: Bench): Promise<ShelfItem> => {
	const [first] = await readShelf(bench.host, await learnerOf(bench.host.db, 1));
	if (!first) throw new Error('The shelf is empty.');
	return first;
};

const states = async (bench: Bench): Promise<readonly string[]> => {
	const { state, lines } = await item(bench);
	return [state, ...lines.flatMap((line) => (line.type === 'part' ? [line.state] : []))];
};

test('each SCO of a package has an attempt of its own, with its own data', async () => {
	await using bench = await openBench();
	const zip = good12({ scos: 2 });
	const first = begin12(await (await learn(bench, zip, 0)).open());
	set12(first, 'cmi.suspend_data', 'ett');
	set12(first, 'cmi.core.exit', 'suspend');
	first.call('LMSFinish', '');
	const second = begin12(await (await learn(bench, zip, 1)).open());
	expect(get12(second, 'cmi.suspend_data')).toBe('');
	expect(get12(second, 'cmi.core.entry')).toBe('ab-initio');
	expect(await states(bench)).toEqual(['ongoing', 'completed', 'not-started']);
});

test('a package is done when all its SCOs are', async () => {
	await using bench = await openBench();
	const zip = good12({ scos: 2 });
	expect((await learn(bench, zip, 0)).attemptId).toBe(1);
	expect(await states(bench)).toEqual(['not-started', 'not-started', 'not-started']);
	for (const which of [0, 1])
		begin12(await (await learn(bench, zip, which)).open()).call('LMSFinish', '');
	expect(await states(bench)).toEqual(['completed', 'completed', 'completed']);
});

test('a page that reports nothing is shown, and has no attempts', async () => {
	await using bench = await openBench();
	const xml = manifest12({ scos: 2 })
		.replace('adlcp:scormtype="sco"', 'adlcp:scormtype="ASSET"')
		.replace('href="index.html"', 'href="om%20kursen.html?x=1"');
	await learn(bench, zipOf({ 'imsmanifest.xml': xml, 'index.html': 'x', 'om kursen.html': 'x' }));
	expect((await item(bench)).lines).toMatchObject([
		{
			type: 'page',
			href: expect.stringMatching(
				/^http:\/\/c[0-9a-f]{16}\.localhost:4173\/content\/.+\/om%20kursen\.html\?x=1$/,
			),
		},
		{ type: 'part' },
	]);
});

test('a shelf with many packages and attempts asks the database no more than one with few', async () => {
	await using bench = await openBench();
	let asked = 0;
	const counting: KyselyPlugin = {
		transformQuery: ({ node }) => ((asked += 1), node),
		transformResult: ({ result }) => Promise.resolve(result),
	};
	const host = { ...bench.host, db: bench.host.db.withPlugin(counting) };
	const learner = await learnerOf(bench.host.db, 1);
	const questions = async (): Promise<number> => {
		asked = 0;
		await readShelf(host, learner);
		return asked;
	};
	await learn(bench, good12());
	const few = await questions();
	for (const name of ['b', 'c', 'd']) await learn(bench, good12({ identifier: name, scos: 3 }));
	await (await enrol(bench, course)).open();
	expect(await readShelf(host, learner)).toHaveLength(5);
	expect(await questions()).toBe(few);
});

const course = goodCmi5([
	{ id: 'https://example.com/au/1', attributes: 'moveOn="CompletedAndPassed"' },
	{ id: 'https://example.com/au/2' },
]);

test('an AU that has passed is under way until it has also completed, when both are asked for', async () => {
	await using bench = await openBench();
	const pupil = await enrol(bench, course);
	const au = await pupil.open();
	expect(await states(bench)).toEqual(['not-started', 'not-started', 'not-started']);
	await au.say('initialized');
	await au.say('passed');
	expect(await states(bench)).toEqual(['ongoing', 'ongoing', 'not-started']);
	await au.say('completed');
	// Of the other AU nothing is asked, so it does not keep the course open.
	expect(await states(bench)).toEqual(['passed', 'passed', 'not-started']);
});

test('to begin one AU anew is to begin the course anew; the earlier attempts stay', async () => {
	await using bench = await openBench();
	const pupil = await enrol(bench, course);
	const second = await pupil.open(1);
	await second.say('initialized');
	await second.say('completed');
	await pupil.openAnew(0);
	expect(await states(bench)).toEqual(['not-started', 'not-started', 'not-started']);
	const [, line] = (await item(bench)).lines;
	expect(line).toMatchObject({ attempts: [{ state: 'completed' }] });
});
