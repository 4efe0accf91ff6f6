import { describe, expect, test } from 'vitest';
import { exportBytes } from '../../../tests/support/lms-exports.ts';
import { guessChoices, questionsOf } from './choices.ts';
import { dueInHeading } from './due-in-heading.ts';
import { peopleOf, tableIn } from './examples.ts';
import { readFile } from './read-file.ts';

/** A report, read without a word from anybody: who stands where, and since when. */
function readAlone(file: string) {
	const table = tableIn(readFile(exportBytes(file)));
	const choices = guessChoices(table);
	const { people, ...notes } = peopleOf(table);
	return {
		questions: questionsOf(table, choices),
		due: dueInHeading(table, choices.columns),
		notes,
		people: people.map(({ name, team, status, started, completed, due }) =>
			[name, team, status, started, completed, due].filter((fact) => fact).join(' | '),
		),
	};
}

describe('reports that are read without a question', () => {
	test('Moodle, activity completion, in Swedish: the activity of this course, and the day it was due', () => {
		expect(readAlone('moodle-activity-completion-sv.csv')).toMatchObject({
			questions: [],
			due: '2026-11-15',
			notes: { guessedStart: true },
			people: [
				'Karin Åkesson | done | 2026-10-02',
				'Johan Öberg | not-started',
				'Fatima El-Amin | started',
				'Siv Ängström | done | 2026-10-20',
				'Per-Olof Lindqvist | not-started',
			],
		});
	});

	test('Moodle, activity completion, for Excel, in English', () => {
		expect(readAlone('moodle-activity-completion-excel-en.csv')).toMatchObject({
			questions: [],
			people: [
				'Karin Åkesson | done | 2026-10-02',
				'Johan Öberg | not-started',
				'Fatima El-Amin | started',
				'Siv Ängström | done | 2026-10-20',
				'Per-Olof Lindqvist | not-started',
			],
		});
	});

	test('Moodle, course completion: the course as a whole, not its activities', () => {
		expect(readAlone('moodle-course-completion-en.csv')).toMatchObject({
			questions: [],
			notes: { guessedStart: true },
			people: [
				'Karin Åkesson | done | 2026-10-02',
				'Johan Öberg | not-started',
				'Fatima El-Amin | not-started',
				'Siv Ängström | done | 2026-10-20',
			],
		});
	});

	test('Moodle, SCORM basic: one person with two attempts, and no score', () => {
		expect(readAlone('moodle-scorm-basic-en.txt')).toMatchObject({
			questions: [],
			notes: { joined: 1 },
			people: [
				'Karin Åkesson | done | 2026-10-02',
				'Johan Öberg | not-started',
				'Fatima El-Amin | done | 2026-10-05',
			],
		});
	});

	test('Moodle, a report of one’s own', () => {
		expect(readAlone('moodle-custom-report-en.csv')).toMatchObject({
			questions: [],
			people: [
				'Karin Åkesson | Avdelning Blå | done | 2026-10-01 | 2026-10-02',
				'Johan Öberg | Avdelning Blå | not-started',
				'Fatima El-Amin | Avdelning Röd | started | 2026-10-05',
			],
		});
	});

	test('Totara, course completion: of several courses this one', () => {
		expect(readAlone('totara-course-completion-en.csv')).toMatchObject({
			questions: [],
			people: [
				'Karin Åkesson | Förskolan Björken | done | 2026-10-01 | 2026-10-02',
				'Johan Öberg | Förskolan Björken | not-started',
				'Mikael Järvinen | Förskolan Eken | started | 2026-10-04',
				'Leila Haddad | Förskolan Eken | done | 2026-10-12',
			],
		});
	});

	test('Totara, record of learning: each with a day of one’s own', () => {
		expect(readAlone('totara-record-of-learning-en.csv')).toMatchObject({
			questions: [],
			people: [
				'Karin Åkesson | done | 2026-11-15',
				'Johan Öberg | started | 2026-12-15',
				'Siv Ängström | not-started | 2026-11-15',
			],
		});
	});

	test('Totara, program completion: incomplete and begun is started', () => {
		expect(readAlone('totara-program-completion-en.csv')).toMatchObject({
			questions: [],
			people: [
				'Karin Åkesson | done | 2026-10-01 | 2026-10-02 | 2026-11-15',
				'Johan Öberg | not-started | 2026-11-15',
				'Siv Ängström | started | 2026-10-20 | 2026-12-15',
			],
		});
	});

	test('a list from Excel, with first and last names apart', () => {
		expect(readAlone('excel-list-sv.csv')).toMatchObject({
			questions: [],
			people: [
				'Karin Åkesson | Björken | done | 2026-10-01 | 2026-10-02 | 2026-11-15',
				'Johan Öberg | Björken | not-started | 2026-11-15',
				'Fatima El-Amin | Björken | started | 2026-10-05 | 2026-12-15',
				'Mikael Järvinen | Eken | done | 2026-10-04 | 2026-10-11',
				'Leila Haddad | Eken | not-started',
			],
		});
	});
});

test('words and dates that can mean several things are asked about, once each', () => {
	expect(readAlone('open-questions-en.csv').questions).toMatchObject([
		{
			type: 'words',
			words: [
				{ text: 'Closed', times: 2 },
				{ text: 'Parked', times: 1 },
			],
		},
		{
			type: 'order',
			open: { orders: ['day-month-year', 'month-day-year'], example: '03/04/2026' },
		},
	]);
});
