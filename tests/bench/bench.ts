import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../support/browser.ts';
import { realCourse } from '../support/course.ts';
import { builtPackages, packageFile } from '../support/packages.ts';
import { openBareBrowser } from './bare-browser.ts';
import { printFigures, type Figure } from './figure.ts';
import { longestAttemptRecord, longestPathRecord } from './longest-record.ts';
import { measureChoice } from './measure-choice.ts';
import { measureClosing, measureTrackingTasks } from './measure-tracking.ts';
import { measureLoad } from './measure-load.ts';
import { measureTeamView } from './measure-team-view.ts';
import { measureSlowStart } from './measure-start.ts';

const root = join(import.meta.dirname, '../..');
const kB = (bytes: number) => bytes / 1000;

function measureBuild(): Figure {
	const before = performance.now();
	const { status, stderr } = spawnSync('npm', ['run', 'build'], { cwd: root, encoding: 'utf8' });
	if (status !== 0) throw new Error(`npm run build failed:\n${stderr}`);
	const reached = (performance.now() - before) / 1000;
	return { what: 'npm run build', wanted: 30, reached, unit: 's' };
}

function measureRecords(): Figure[] {
	const { lessons } = realCourse().course;
	const unit = 'characters';
	return [
		{
			what: 'record of the longest path of a scenario',
			wanted: 200,
			reached: longestPathRecord(lessons),
			unit,
		},
		{
			what: 'record of the longest realistic attempt',
			wanted: 1500,
			reached: longestAttemptRecord(lessons),
			unit,
		},
	];
}

async function measureInBrowser(): Promise<Figure[]> {
	const bare = await openBareBrowser();
	const compressed = await measureSlowStart(bare, packageFile('web'), true);
	const plain = await measureSlowStart(bare, packageFile('web'), false);
	await bare.close();
	const browser = await chromium.launch(findBrowser());
	const { start: load, lesson } = await measureLoad(browser, packageFile('scorm12'));
	const choice = await measureChoice(browser, packageFile('scorm12'), 500);
	const task = await measureTrackingTasks(browser, packageFile('scorm12'));
	const missing = await measureClosing(browser);
	const filtered = await measureTeamView(browser, 2000);
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
		{ what: 'first lesson opened: requests besides', reached: lesson.requests, unit: '' },
		{
			what: 'first lesson opened: JavaScript besides, gzip',
			reached: kB(lesson.scriptGzip),
			unit: 'kB',
		},
		{
			what: 'first lesson opened: everything besides, raw',
			reached: kB(lesson.allRaw),
			unit: 'kB',
		},
		{ what: 'longest task of tracking, CPU 4× slower', wanted: 50, reached: task, unit: 'ms' },
		{
			what: 'tab closed: characters of a 4,096 record lost',
			wanted: 0,
			reached: missing,
			unit: '',
		},
		{ what: 'team view of 2,000: a filter painted', wanted: 100, reached: filtered, unit: 'ms' },
		{ what: 'requests to another origin', wanted: 0, reached: choice.foreign, unit: '' },
	];
}

function measureZips(): Figure {
	const largest = Math.max(...builtPackages().map(({ bytes }) => bytes));
	return { what: 'largest zip', wanted: 400, reached: kB(largest), unit: 'kB' };
}

const build = measureBuild();
const figures = [...(await measureInBrowser()), ...measureRecords(), measureZips(), build];

process.exitCode = printFigures(figures) ? 0 : 1;
