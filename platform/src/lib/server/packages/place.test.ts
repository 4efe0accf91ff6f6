import { expect, test } from 'vitest';
import { placeOf } from './place.ts';

const at = (href: string, bases: readonly string[] = [], parameters = '') => {
	const place = placeOf(href, bases, parameters);
	return place.ok ? place.value.file + place.value.query : place.problem.code;
};

test.each([
	['index.html', 'index.html'],
	['./a/./b.html', 'a/b.html'],
	['a/../b.html', 'b.html'],
	['min%20kurs/fr%C3%A5ga.html', 'min kurs/fråga.html'],
	['min kurs/fråga.html', 'min kurs/fråga.html'],
	['Kap\\Start.html', 'Kap/Start.html'],
	['100% rätt.html', '100% rätt.html'],
	['index.html?a=1&b=å#/start', 'index.html?a=1&b=å#/start'],
	[' index.html ', 'index.html'],
])('%s leads to %s', (href, file) => {
	expect(at(href)).toBe(file);
});

test.each([
	'',
	'?a=1',
	'../index.html',
	'a/../../index.html',
	'%2e%2e/index.html',
	'/index.html',
	'\\index.html',
	'//example.com/index.html',
	'https://example.com/index.html',
	'javascript:alert(1)',
	'folder/',
])('%j leads out of the package', (href) => {
	expect(at(href)).toBe('launch-outside');
});

test('bases are resolved one after the other, as addresses are', () => {
	expect(at('start.html', ['kurs/', 'del 1/'])).toBe('kurs/del 1/start.html');
	// A base without a slash at its end names a file beside the others.
	expect(at('start.html', ['kurs'])).toBe('start.html');
	expect(at('start.html', ['https://example.com/'])).toBe('launch-outside');
});

test.each([
	['index.html', '?lang=sv', 'index.html?lang=sv'],
	['index.html?a=1', 'lang=sv', 'index.html?a=1&lang=sv'],
	['index.html?a=1', '&lang=sv#/x', 'index.html?a=1&lang=sv#/x'],
	['index.html#/x', '?lang=sv', 'index.html?lang=sv#/x'],
	['index.html', '#/x', 'index.html#/x'],
])('%s with the parameters %s is %s', (href, parameters, whole) => {
	expect(at(href, [], parameters)).toBe(whole);
});
