import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('without settings it listens to this machine only', () => {
	expect(readOptions({}, './data')).toEqual({
		port: 4173,
		host: '127.0.0.1',
		dataDir: './data',
		databaseUrl: undefined,
		packagesDir: undefined,
		hostNames: [],
	});
});

test('names are read with commas between', () => {
	expect(readOptions({ PLATFORM_HOSTS: 'A.example, b.example,' }, '.')).toMatchObject({
		hostNames: ['a.example', 'b.example'],
	});
});

test('a port that is no port is said so', () => {
	expect(readOptions({ PLATFORM_PORT: 'many' }, '.')).toContain('PLATFORM_PORT');
});

test('an address of a database that is none is said so', () => {
	expect(readOptions({ DATABASE_URL: 'mysql://a' }, '.')).toContain('postgres://');
	expect(readOptions({ DATABASE_URL: 'postgres://a@b/c' }, '.')).toMatchObject({
		databaseUrl: 'postgres://a@b/c',
	});
});
