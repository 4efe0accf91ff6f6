import { expect, test } from 'vitest';
import { isAtHome, labelOf, sideOf, stageOf } from './origins.ts';

const local = { app: 'http://localhost:4173', stage: 'http://*.localhost:4173' };
const city = { app: 'https://moments.example', stage: 'https://*.courses.example' };
const shared = { app: 'http://localhost:4173', stage: 'http://127.0.0.1:4173' };
const one = { identifier: 'se.example', standard: 'cmi5' };
const other = { identifier: 'se.other', standard: 'cmi5' };

const side = (url: string, origins = local) => sideOf(new URL(url), origins);

test('each course has a stage of its own, the same for all its versions', () => {
	expect(stageOf(local, one)).toMatch(/^http:\/\/c[0-9a-f]{16}\.localhost:4173$/);
	expect(stageOf(local, one)).not.toBe(stageOf(local, other));
	expect(stageOf(city, one)).toMatch(/^https:\/\/c[0-9a-f]{16}\.courses\.example$/);
	expect(stageOf(shared, one)).toBe('http://127.0.0.1:4173');
});

test('what is asked of the platform and what is asked of a course are told apart by the name', () => {
	expect(side('http://localhost:4173/teams')).toEqual({ type: 'app' });
	expect(side(`${stageOf(local, one)}/x`)).toEqual({ type: 'stage', label: labelOf(one) });
	expect(side('https://moments.example/', city)).toEqual({ type: 'app' });
	expect(side('http://127.0.0.1:4173/', shared)).toEqual({ type: 'stage', label: '' });
});

test('another name of this machine leads to the platform’s own', () => {
	expect(side('http://127.0.0.1:4173/')).toEqual({ type: 'alias' });
	expect(side('http://[::1]:4173/')).toEqual({ type: 'alias' });
});

test.each([
	'http://evil.example:4173/',
	'http://localhost:4174/',
	'http://x.localhost:4173/',
	'http://c0123456789abcdef.c0123456789abcdef.localhost:4173/',
	'http://localhost.evil.example:4173/',
	'http://127.0.0.2:4173/',
])('%s is nobody here', (url) => {
	expect(side(url)).toEqual({ type: 'elsewhere' });
});

test('what belongs to one course is not to be had on the stage of another', () => {
	expect(isAtHome(side(stageOf(local, one)), one)).toBe(true);
	expect(isAtHome(side(stageOf(local, one)), other)).toBe(false);
	expect(isAtHome(side('http://localhost:4173/'), one)).toBe(false);
	expect(isAtHome(side('http://127.0.0.1:4173/', shared), other)).toBe(true);
});
