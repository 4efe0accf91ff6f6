import { describe, expect, it, test } from 'vitest';
import {
	createTranslator,
	fetchLessonWords,
	fetchPrintWords,
	fetchWorkshopWords,
	fillGaps,
} from './translator.ts';

const sv = createTranslator('sv');
const en = createTranslator('en');

describe('the player’s words', () => {
	it('come in the language that was asked for, several languages side by side', () => {
		expect([sv('about'), en('about')]).toEqual(['Om kursen', 'About the course']);
	});

	it('come in Swedish when the player does not have the language', () => {
		expect(createTranslator('fi')('about')).toBe('Om kursen');
	});

	it('come in English for any English', () => {
		expect(createTranslator('en-GB')('about')).toBe('About the course');
	});

	test.each([
		[0, '0 minutes'],
		[1, '1 minute'],
		[12, '12 minutes'],
	])('count: %i', (count, text) => {
		expect(en('minutes', { count })).toBe(text);
	});

	test.each([
		[0, 'alla dina val'],
		[1, 'utom 1 val'],
		[3, 'utom 3 val'],
	])('say what was lost, or that nothing was: %i', (count, text) => {
		expect(sv('noticeDamaged', { count })).toContain(text);
	});

	it('show what fills a gap as it is: Svelte escapes it', () => {
		expect(sv('start', { title: 'Åsa & <Bo>' })).toContain('Åsa & <Bo>');
	});

	it('leave what fills a gap alone, whatever it looks like', () => {
		expect(sv('lawSource', { source: '$t(start) {{date}}' })).toBe('Källa: $t(start) {{date}}');
	});
});

describe('the words that only lessons need', () => {
	it('come when a lesson is opened', async () => {
		await fetchLessonWords();
		expect([sv('undo'), en('undo')]).toEqual(['Ändra mig', 'Change my mind']);
	});
});

describe('the words that only paper needs', () => {
	it('come when a page for paper is opened, with those of lessons', async () => {
		await fetchPrintWords();
		expect([sv('print'), en('print')]).toEqual(['Skriv ut', 'Print']);
		expect(sv('undo')).toBe('Ändra mig');
	});
});

describe('the words that only a workshop needs', () => {
	it('come when a workshop is opened, with those of lessons', async () => {
		await fetchWorkshopWords();
		expect([sv('workshop'), en('workshop')]).toEqual(['Öva tillsammans', 'Practise together']);
		expect(sv('undo')).toBe('Ändra mig');
	});
});

describe('a course’s own text', () => {
	it('is filled in', () => {
		const text = 'Antaget {{adopted}}, gäller till {{until}}.';
		expect(fillGaps(text, { adopted: 2017, until: 2022 })).toBe('Antaget 2017, gäller till 2022.');
	});

	it('without gaps stays as it is', () => {
		expect(fillGaps('Låt den vara & <så>.', {})).toBe('Låt den vara & <så>.');
	});
});
