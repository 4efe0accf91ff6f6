import { expect, test } from 'vitest';
import type { Assessment } from '../../content/index.ts';
import { pictureOf, valuesIn } from './assessed.ts';

const assessment: Assessment = {
	kind: 'assessment',
	id: 'before',
	claims: [],
	law: [],
	levels: ['seldom', 'sometimes', 'often'],
	statements: [
		{ id: 'a', value: 'active' },
		{ id: 'b', value: 'active' },
		{ id: 'c', value: 'credible' },
	],
};

test('the picture of a core value lies between the levels that were chosen', () => {
	const answers = { a: 'sometimes', b: 'often', c: 'seldom' };
	expect(pictureOf(assessment, 'active', answers)).toEqual({
		value: 'active',
		level: 'often',
		share: 0.75,
	});
	expect(pictureOf(assessment, 'credible', answers)?.share).toBe(0);
});

test('what was not answered, or in words that are no longer there, counts for nothing', () => {
	expect(pictureOf(assessment, 'active', { a: 'often', b: 'constantly' })?.share).toBe(1);
	expect(pictureOf(assessment, 'accessible', { a: 'often' })).toBeUndefined();
});

test('the core values come in the order of the statements, each once', () => {
	expect(valuesIn(assessment)).toEqual(['active', 'credible']);
});
