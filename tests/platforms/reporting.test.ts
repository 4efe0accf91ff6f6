import { describe, expect, test } from 'vitest';
import { sentBy, type CallNote, type ReportingLevel } from '../../src/lib/lms/index.ts';
import { rules } from '../conformance/strict-platform.ts';
import { strict as strictCmi5 } from '../conformance/strict-cmi5/index.ts';
import { moodle, strict } from '../conformance/strict-lms/index.ts';
import { memoryStorage } from '../support/harness/memory-storage.ts';
import { cmi5Place } from './cmi5-place.ts';
import { createFaultPlan } from './fault.ts';
import { createLearner } from './learner.ts';
import { scormPlace } from './scorm-place.ts';

const standards = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'] as const;
const levels = ['completion', 'result', 'answers'] as const;

function stage(standard: (typeof standards)[number], reporting: ReportingLevel, profile = strict) {
	const notes: CallNote[] = [];
	const device = memoryStorage();
	const place = scormPlace(standard, profile, {
		plan: createFaultPlan(undefined),
		reporting,
		onCall: (note) => notes.push(note),
	});
	const learner = createLearner({ place, device, reporting });
	const { methods } = rules[standard];
	const sets = () =>
		notes.filter(({ call }) => call === methods.set).map(({ args: [element = ''] }) => element);
	const commits = () => notes.filter(({ call }) => call === methods.commit).length;
	return { learner, place, sets, commits, notes };
}

describe.each(standards)('a package for %s', (standard) => {
	test.each(levels)(
		'that reports %s sends what its page about privacy names, and nothing else',
		async (level) => {
			const { learner, place, sets } = stage(standard, level);
			await learner.launch();
			await learner.decide();
			await learner.exit();
			const allowed = new Set(sentBy(standard, level).map(({ element }) => element));
			const general = sets().map((element) =>
				element.replace(/\.\d+/, '.n').replace(/\.\d+/, '.m'),
			);
			expect(general.filter((element) => !allowed.has(element))).toEqual([]);
			expect(place.complaints()).toEqual([]);
		},
	);

	test('that reports completion sets at most three values and commits once for a decision', async () => {
		const { learner, sets, commits } = stage(standard, 'completion');
		await learner.launch();
		await learner.decide(1);
		for (let decision = 0; decision < 3; decision++) {
			const before = { sets: sets().length, commits: commits() };
			await learner.decide(1);
			expect(sets().length - before.sets).toBeLessThanOrEqual(3);
			expect(commits() - before.commits).toBe(1);
		}
	});

	test('that reports answers tells each decision once, also over several launches', async () => {
		const { learner, notes } = stage(standard, 'answers');
		await learner.launch();
		await learner.decide(3);
		await learner.close();
		await learner.launch();
		await learner.decide(2);
		learner.kill();
		await learner.launch();
		await learner.decide();
		await learner.exit();
		const told = notes
			.filter(({ args: [element = ''] }) => /^cmi\.interactions\.\d+\.id$/.test(element))
			.map(({ args: [, id = ''] }) => id);
		expect(new Set(told).size).toBe(told.length);
		expect(told.length).toBe(learner.seen().decisions);
		expect(told[0]).toBe('pick_up.call');
	});

	test.each(['result', 'answers'] as const)(
		'that reports %s pleases a Moodle as well',
		async (level) => {
			const { learner, place } = stage(standard, level, moodle);
			await learner.launch();
			await learner.decide();
			await learner.exit();
			await learner.launch();
			await learner.close();
			expect(place.complaints()).toEqual([]);
		},
	);

	test('names its objectives as every other package does', async () => {
		const { learner, notes } = stage(standard, 'result');
		await learner.launch();
		await learner.decide();
		await learner.exit();
		const ids = notes
			.filter(({ args: [element = ''] }) => /^cmi\.objectives\.\d+\.id$/.test(element))
			.map(({ args: [, id = ''] }) => id);
		expect(ids.slice(0, 4)).toEqual([
			'value.active',
			'value.accessible',
			'value.credible',
			'lesson.moments',
		]);
		expect(ids).toContain('lesson.pick_up');
	});
});

describe('a package for cmi5', () => {
	test.each(levels)('that reports %s keeps to its duties', async (reporting) => {
		const device = memoryStorage();
		const plan = createFaultPlan(undefined);
		const place = cmi5Place(strictCmi5, { plan, reporting });
		const learner = createLearner({ place, device, reporting });
		await learner.launch();
		await learner.decide(3);
		await learner.close();
		await learner.launch();
		await learner.decide();
		await learner.exit();
		expect(place.complaints()).toEqual([]);
		expect(place.isCompleted()).toBe(true);
	});
});
