import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reviewCourse } from '../lib/content/index.ts';
import { readLessonFolder } from './lesson-folder.ts';
import { root } from './run.ts';
import { formatReport } from './print-report.ts';

const fixtures = join(root, 'tests/fixtures/review');

function reportOf(name: string, language: 'sv' | 'en'): string {
	const files = new Map([
		...readLessonFolder(join(fixtures, 'sound')),
		...readLessonFolder(join(fixtures, name)),
	]);
	const { report } = reviewCourse(files);
	return report ? formatReport(report, language) : '';
}

describe('the printed report', () => {
	test.each(['sv', 'en'] as const)('fits a terminal in %s', (language) => {
		const lines = reportOf('excepted', language).split('\n');
		expect(lines.length).toBeGreaterThan(40);
		for (const line of lines) expect(line.length).toBeLessThanOrEqual(100);
	});

	test('says which claims are taken up where, and why one is not', () => {
		const report = reportOf('sound', 'en');
		expect(report).toContain('Claims of the source: 7 of 8 are taken up');
		expect(report).toMatch(/^S8 +ground, check$/m);
		expect(report).toMatch(/^S7 +left out: It is a date/m);
	});

	test('says what is missing', () => {
		expect(reportOf('untaught-claim', 'sv')).toMatch(/^S7 +saknas$/m);
	});

	test('lists exceptions by rule, with their reasons', () => {
		expect(reportOf('excepted', 'sv')).toMatch(
			/^skall\n {4}visit, law\.some-act \(en gång\): The/m,
		);
	});

	test('leaves out what there is nothing of', () => {
		expect(reportOf('sound', 'en')).not.toContain('Exceptions');
	});
});
