import { expect, test } from 'vitest';
import { negationsIn } from './negations.ts';

test('negations are counted, and answers are not', () => {
	expect(negationsIn('Nej, det vet jag inte.', 'sv')).toEqual(['inte']);
	expect(negationsIn('Ingen har aldrig sagt det.', 'sv')).toEqual(['Ingen', 'aldrig']);
	expect(negationsIn('No, I don’t know.', 'en')).toEqual(['don’t']);
	expect(negationsIn('No name was never given.', 'en')).toEqual(['No', 'never']);
});
