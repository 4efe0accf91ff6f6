import { describe, expect, test } from 'vitest';
import { isSentence, sentencesOf } from './sentences.ts';

describe('the sentences of a paragraph', () => {
	test.each([
		['end at a full stop', 'Det är mörkt. Hon väntar.', 2],
		['end within quotes', '”Vad kostar det?” ”Ingen vet.”', 2],
		['go on with a small letter', '”Var är du?” undrar hon. Ingen svarar.', 2],
		['are not ended by a time', 'Klockan är 13.10 när hon kommer.', 1],
		['end after a time', 'Klockan är 13.10. Alva gräver.', 2],
		['go on after a pause', 'Jag … vet inte riktigt.', 1],
		['end in an ellipsis', 'Jag vet inte … Hon ler.', 2],
		['begin with a number', 'Hon väntar. 64 hushåll kommer.', 2],
		['are nothing in nothing', ' … ', 0],
	])('%s', (_title, text, count) => {
		expect(sentencesOf(text)).toHaveLength(count);
	});
});

test('a heading is no sentence', () => {
	expect(isSentence('Full hall')).toBe(false);
	expect(isSentence('“Take it home and read it.”')).toBe(true);
});
