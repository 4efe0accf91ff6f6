import { expect, test } from 'vitest';
import { nameUuid } from './uuid.ts';

const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

test('a name has the UUID that the standard computes for it', () => {
	// RFC 9562, appendix A.4
	expect(nameUuid(DNS, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

test('another name has another UUID', () => {
	expect(nameUuid(DNS, 'å')).not.toBe(nameUuid(DNS, 'a'));
});
