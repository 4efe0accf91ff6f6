import { expect, test } from 'vitest';
import { isOwnHost } from './host-names.ts';

test.each(['localhost', '127.0.0.1', '[::1]', 'LOCALHOST'])('%s is this machine', (name) => {
	expect(isOwnHost(name, [])).toBe(true);
});

test.each(['example.com', '127.0.0.1.example.com', '192.168.0.10', ''])(
	'%j is another name, also when it leads here',
	(name) => {
		expect(isOwnHost(name, [])).toBe(false);
	},
);

test('a name that was allowed on purpose is let in', () => {
	expect(isOwnHost('kurs.example', ['kurs.example'])).toBe(true);
});
