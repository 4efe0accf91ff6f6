import { expect, test } from 'vitest';
import { courseStructure } from '../../../testing/zips.ts';
import type { MadeAu } from '../../../testing/zips.ts';
import type { Problem } from '../../problem.ts';
import { textsFor } from '../../texts/index.ts';
import { parseCourseStructure } from './course-structure.ts';
import type { Manifest } from './manifest.ts';

/* What stands in a cmi5.xml: cmi5 spec 13.1. */

const read = (xml: string): Manifest => {
	const result = parseCourseStructure(xml);
	if (!result.ok) throw new Error(result.problem.code);
	return result.value;
};

const au = (change: Partial<MadeAu>): string =>
	courseStructure([{ id: 'https://example.com/au', title: 'Delen', ...change }]);

test('a course has its id, its title and its description, in Swedish where there is Swedish', () => {
	expect(read(courseStructure())).toMatchObject({
		identifier: 'https://example.com/course',
		standard: 'cmi5',
		title: 'Kursen',
		description: 'Om Kursen',
	});
});

test('a course in other languages is shown in the first of them', () => {
	const xml = courseStructure().replaceAll('sv-SE', 'nb-NO').replaceAll('en-US', 'fi');
	expect(read(xml).title).toBe('Kursen (en)');
});

test('blocks and AUs stand in the order of the file, each as deep as it is nested', () => {
	const xml = courseStructure([
		{ id: 'https://example.com/au/1', title: 'Först' },
		{
			id: 'https://example.com/block',
			title: 'Blocket',
			holds: [{ id: 'https://example.com/au/2', title: 'Sedan' }],
		},
	]);
	expect(read(xml).contents.map(({ type, depth, title }) => `${depth} ${type} ${title}`)).toEqual([
		'0 au Först',
		'0 heading Blocket',
		'1 au Sedan',
	]);
});

test('an AU has everything that its launch needs', () => {
	const xml = au({
		url: ' min%20del/index.html?a=1#/start ',
		attributes: 'moveOn="CompletedOrPassed" masteryScore="0.85" launchMethod="OwnWindow"',
		more: '<launchParameters>\n{"v":1}\n</launchParameters><entitlementKey>abc</entitlementKey>',
	});
	expect(read(xml).contents).toEqual([
		{
			type: 'au',
			position: 0,
			depth: 0,
			id: 'https://example.com/au',
			title: 'Delen',
			file: 'min del/index.html',
			query: '?a=1#/start',
			moveOn: 'CompletedOrPassed',
			masteryScore: 0.85,
			launchMethod: 'OwnWindow',
			launchParameters: '{"v":1}',
			entitlementKey: 'abc',
		},
	]);
});

test('what an AU leaves out is as cmi5 says', () => {
	expect(read(au({})).contents[0]).toMatchObject({
		moveOn: 'NotApplicable',
		launchMethod: 'AnyWindow',
		masteryScore: undefined,
		launchParameters: '',
	});
});

const bad: readonly (readonly [string, string, Problem['code']])[] = [
	['not XML', '<courseStructure>', 'manifest-not-xml'],
	['another root', '<course/>', 'manifest-not-xml'],
	['entities', `<!DOCTYPE c [<!ENTITY a "b">]>${courseStructure().slice(38)}`, 'manifest-doctype'],
	['no course id', courseStructure().replace('https://example.com/course', ''), 'course-id'],
	['no AU', courseStructure([]), 'no-au'],
	['an empty block', courseStructure([{ id: 'https://example.com/b', holds: [] }]), 'no-au'],
	['an AU without id', courseStructure([{ id: ' ', title: 'x' }]), 'au-id'],
	[
		'two AUs of one id',
		courseStructure([{ id: 'https://a.example' }, { id: 'https://a.example' }]),
		'au-id-twice',
	],
	['no url', au({ url: ' ' }), 'au-url-none'],
	['an address on the web', au({ url: 'https://example.com/a.html' }), 'au-url-absolute'],
	['an address of an app', au({ url: 'app://a/b' }), 'au-url-absolute'],
	['an address of another host', au({ url: '//example.com/a.html' }), 'au-url-absolute'],
	['an address outside', au({ url: '../index.html' }), 'launch-outside'],
	['a climbing address in disguise', au({ url: 'a/%2e%2e/%2e%2e/index.html' }), 'launch-outside'],
	['a name of the launch’s own', au({ url: 'index.html?actor=me' }), 'au-url-reserved'],
	['a misspelt moveOn', au({ attributes: 'moveOn="completed"' }), 'move-on'],
	['a mastery score in per cent', au({ attributes: 'masteryScore="80"' }), 'mastery-score'],
	['a negative mastery score', au({ attributes: 'masteryScore="-0.1"' }), 'mastery-score'],
	['a mastery score in words', au({ attributes: 'masteryScore="high"' }), 'mastery-score'],
	['a mastery score with a power', au({ attributes: 'masteryScore="1e-1"' }), 'mastery-score'],
	['an unknown launch method', au({ attributes: 'launchMethod="Frame"' }), 'launch-method'],
];

test.each(bad)('%s is refused, with a sentence in both languages', (_name, xml, code) => {
	const result = parseCourseStructure(xml);
	const problem = result.ok ? undefined : result.problem;
	expect(problem?.code).toBe(code);
	for (const locale of ['sv', 'en'] as const)
		expect(problem && textsFor(locale).problem(problem)).toMatch(/\.$/);
});
