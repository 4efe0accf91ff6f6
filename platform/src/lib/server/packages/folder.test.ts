import { expect, test } from 'vitest';
import { openBench } from '../../../testing/host.ts';
import { good12, good2004, goodCmi5, zipOf } from '../../../testing/zips.ts';
import { listCourses } from '../courses/courses.ts';
import { importFolder } from './folder.ts';
import { removePackage } from './import.ts';
import { listPackages } from './packages.ts';

const entry = (file: string, standard: string) => ({
	file,
	course: 'ogonblick',
	path: 'all',
	standard,
	version: '1.0.0',
	title: { sv: 'Ögonblick: för alla', en: 'Ögonblick: for everyone' },
	minutes: 25,
	reporting: 'completion',
	bytes: 1,
	sha256: 'x',
	locales: ['sv'],
});

test('the course packages of index.json are imported, the website is left alone', async () => {
	await using bench = await openBench();
	bench.write('a.zip', good12());
	bench.write('b.zip', good2004());
	bench.write('c.zip', goodCmi5());
	bench.write('web.zip', zipOf({ 'index.html': 'x' }));
	const packages = [
		entry('a.zip', 'scorm12'),
		entry('b.zip', 'scorm2004-4th'),
		entry('c.zip', 'cmi5'),
		entry('web.zip', 'web'),
	];
	bench.write('index.json', JSON.stringify({ packages }));
	const notes = await importFolder(bench.host, bench.folder);
	expect(notes.map(({ type }) => type)).toEqual([
		...['imported', 'imported', 'imported', 'not-hosted'],
	]);
	expect(await listPackages(bench.host.db)).toHaveLength(3);
});

test.each([
	['completion', 'completion'],
	['result', 'score'],
	['answers', 'answers'],
	['everything', 'unknown'],
] as const)('a course that index.json says reports “%s” is kept as: %s', async (said, kept) => {
	await using bench = await openBench();
	bench.write('a.zip', good12());
	const packages = [{ ...entry('a.zip', 'scorm12'), reporting: said }];
	bench.write('index.json', JSON.stringify({ packages }));
	await importFolder(bench.host, bench.folder);
	expect((await listCourses(bench.host.db, 'all')).map(({ reporting }) => reporting)).toEqual([
		kept,
	]);
});

test('a second start imports nothing again', async () => {
	await using bench = await openBench();
	bench.write('a.zip', good12());
	await importFolder(bench.host, bench.folder);
	expect(await importFolder(bench.host, bench.folder)).toEqual([
		{ type: 'already', file: 'a.zip' },
	]);
});

test('a package that was removed does not come back at the next start', async () => {
	await using bench = await openBench();
	bench.write('a.zip', good12());
	await importFolder(bench.host, bench.folder);
	await removePackage(bench.host, (await listPackages(bench.host.db))[0]?.sha256 ?? '', 1);
	expect(await importFolder(bench.host, bench.folder)).toMatchObject([{ type: 'removed-before' }]);
	expect(await listPackages(bench.host.db)).toEqual([]);
});

test('without index.json every zip is imported, and a bad one does not stop the others', async () => {
	await using bench = await openBench();
	bench.write('a.zip', 'not a zip');
	bench.write('b.zip', good12());
	const notes = await importFolder(bench.host, bench.folder);
	expect(notes).toEqual([
		{ type: 'refused', file: 'a.zip', problem: { code: 'not-zip' } },
		{ type: 'imported', file: 'b.zip' },
	]);
});

test('a zip that index.json names but nobody has put there is reported', async () => {
	await using bench = await openBench();
	bench.write('index.json', JSON.stringify({ packages: [entry('gone.zip', 'scorm12')] }));
	expect(await importFolder(bench.host, bench.folder)).toEqual([
		{ type: 'unreadable', file: 'gone.zip' },
	]);
});

test('an index.json that points outside the folder is not used', async () => {
	await using bench = await openBench();
	bench.write('a.zip', good12());
	bench.write('index.json', JSON.stringify({ packages: [entry('../secret.zip', 'scorm12')] }));
	expect(await importFolder(bench.host, bench.folder)).toEqual([
		{ type: 'imported', file: 'a.zip' },
	]);
});

test('of a path in several standards one course can be assigned, with what the index says of it', async () => {
	await using bench = await openBench();
	bench.write('a.zip', good12());
	bench.write('b.zip', good2004());
	const packages = [entry('a.zip', 'scorm12'), entry('b.zip', 'scorm2004-4th')];
	bench.write('index.json', JSON.stringify({ packages }));
	await importFolder(bench.host, bench.folder);
	expect(await listCourses(bench.host.db, 'listed')).toMatchObject([
		{ standard: 'scorm2004-4th', title: { en: 'Ögonblick: for everyone' }, minutes: 25 },
	]);
	expect(await listCourses(bench.host.db, 'all')).toHaveLength(2);
});

test('an index whose hints are odd is an index all the same', async () => {
	await using bench = await openBench();
	bench.write('a.zip', good12());
	const odd = { file: 'a.zip', standard: 'scorm12', title: 'Ögonblick', minutes: 'many' };
	bench.write('index.json', JSON.stringify({ packages: [odd] }));
	await importFolder(bench.host, bench.folder);
	expect(await listCourses(bench.host.db, 'listed')).toMatchObject([{ minutes: undefined }]);
});
