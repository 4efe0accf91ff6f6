import { describe, expect, test } from 'vitest';
import { fingerprintOf, sharedRun } from './fingerprint.ts';

const source =
	'En lång rad ord som någon annan har skrivit för länge sedan. Alla dörrar ska stå öppna i huset, sa hon.';
const allowed = ['Alla dörrar ska stå öppna i huset'];

function runIn(text: string, phrases: readonly string[] = []): string {
	return sharedRun(text, new Set(fingerprintOf(source, phrases)), phrases);
}

describe('a run of words that is shared with the source', () => {
	test('is found at eight words, whatever the signs between them', () => {
		expect(runIn('Hon läste: ”en LÅNG rad – ord som någon annan, har”!')).toBe(
			'en lång rad ord som någon annan har',
		);
	});

	test('is not found at seven', () => {
		expect(runIn('En lång rad ord som någon annan hade skrivit.')).toBe('');
	});

	test('is given at its full length', () => {
		expect(runIn('Och lång rad ord som någon annan har skrivit för mig.')).toBe(
			'lång rad ord som någon annan har skrivit för',
		);
	});

	test('may be a phrase that is allowed, and what is said around it', () => {
		expect(runIn('Länge sedan: alla dörrar ska stå öppna i huset, sa hon.')).not.toBe('');
		expect(runIn('Länge sedan: alla dörrar ska stå öppna i huset, sa hon.', allowed)).toBe('');
	});
});

test('a fingerprint holds no word of the text', () => {
	for (const hash of fingerprintOf(source, [])) expect(hash).toMatch(/^[a-z0-9]+-[a-z0-9]+$/);
	expect(fingerprintOf(source, [])).toHaveLength(14);
	expect(fingerprintOf('Bara några få ord.', [])).toEqual([]);
});
