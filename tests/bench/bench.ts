/* eslint-disable no-console -- prints a table */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { encodeRecord, type Log } from '../../src/lib/machines/index.ts';
import { findBrowser } from '../support/browser.ts';
import { realCourse } from '../support/course.ts';
import { builtPackages, packageFile } from '../support/packages.ts';
import { walkPaths } from '../support/walk.ts';
import { measureChoice } from './measure-choice.ts';
import { measureLoad, measureSlowStart } from './measure-load.ts';

interface Figure {
	readonly what: string;
	readonly wanted: number;
	readonly reached: number;
	readonly unit: string;
}

const root = join(import.meta.dirname, '../..');
const kB = (bytes: number) => bytes / 1000;

function measureBuild(): Figure {
	const before = performance.now();
	const { status, stderr } = spawnSync('npm', ['run', 'build'], { cwd: root, encoding: 'utf8' });
	if (status !== 0) throw new Error(`npm run build failed:\n${stderr}`);
	const reached = (performance.now() - before) / 1000;
	return { what: 'npm run build', wanted: 30, reached, unit: 's' };
}

/** The longest record of any path, and of a learner who has seen every ending besides. */
function measureRecord(): Figure {
	const { course } = realCourse();
	let longest = 0;
	for (const lesson of course.lessons) {
		const endings = Object.values(lesson.nodes).filter(({ kind }) => kind === 'ending');
		const seen: Log = endings.map(({ id }) => ({
			type: 'ending.reached',
			lesson: lesson.id,
			ending: id,
		}));
		walkPaths(lesson, ({ choices }) => {
			const taken: Log = choices.map((choice) => ({
				type: 'choice.taken',
				lesson: lesson.id,
				choice,
			}));
			longest = Math.max(longest, encodeRecord(course, [...seen, ...taken]).length);
		});
	}
	return { what: 'record of the longest path', wanted: 200, reached: longest, unit: 'characters' };
}

async function measureInBrowser(): Promise<Figure[]> {
	const browser = await chromium.launch(findBrowser());
	const load = await measureLoad(browser, packageFile('scorm12'));
	const compressed = await measureSlowStart(browser, packageFile('web'), true);
	const plain = await measureSlowStart(browser, packageFile('web'), false);
	const choice = await measureChoice(browser, packageFile('scorm12'), 500);
	await browser.close();
	return [
		{ what: 'first screen: requests', wanted: 4, reached: load.requests, unit: '' },
		{
			what: 'first screen: JavaScript, gzip',
			wanted: 90,
			reached: kB(load.scriptGzip),
			unit: 'kB',
		},
		{ what: 'first screen: JavaScript, raw', wanted: 280, reached: kB(load.scriptRaw), unit: 'kB' },
		{ what: 'first screen: everything, raw', wanted: 400, reached: kB(load.allRaw), unit: 'kB' },
		{ what: 'first control answers, gzip', wanted: 1.25, reached: compressed / 1000, unit: 's' },
		{ what: 'first control answers, uncompressed', wanted: 2.5, reached: plain / 1000, unit: 's' },
		{ what: 'feedback painted, 500 ms commits', wanted: 100, reached: choice.painted, unit: 'ms' },
		{ what: 'requests to another origin', wanted: 0, reached: choice.foreign, unit: '' },
	];
}

function measureZips(): Figure {
	const largest = Math.max(...builtPackages().map(({ bytes }) => bytes));
	return { what: 'largest zip', wanted: 400, reached: kB(largest), unit: 'kB' };
}

const build = measureBuild();
const figures = [...(await measureInBrowser()), measureRecord(), measureZips(), build];

console.table(
	figures.map(({ what, wanted, reached, unit }) => ({
		what,
		wanted: `≤ ${wanted} ${unit}`,
		reached: `${Number(reached.toFixed(2))} ${unit}`,
		holds: reached <= wanted ? 'yes' : 'NO',
	})),
);
process.exitCode = figures.every(({ wanted, reached }) => reached <= wanted) ? 0 : 1;
