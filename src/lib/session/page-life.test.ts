import { describe, expect, it, vi } from 'vitest';
import { FakePage } from '../../../tests/support/fake-page.ts';
import { watchPage } from './page-life.ts';

function watch() {
	const page = new FakePage();
	const told = vi.fn<(what: string) => void>();
	const stop = watchPage(page.window, {
		hidden: () => told('hidden'),
		shown: () => told('shown'),
		gone: () => told('gone'),
		online: () => told('online'),
	});
	return { page, stop, told: () => told.mock.calls.map(([what]) => what) };
}

describe('the life of a page', () => {
	it('is hidden and shown again', () => {
		const { page, told } = watch();
		page.visibility('hidden');
		page.visibility('visible');
		expect(told()).toEqual(['hidden', 'shown']);
	});

	it('ends when the page goes away for good', () => {
		const { page, told } = watch();
		page.pageEvent('pagehide', false);
		expect(told()).toEqual(['gone']);
	});

	it('does not end when the browser keeps the page for the back button', () => {
		const { page, told } = watch();
		page.pageEvent('pagehide', true);
		page.pageEvent('pageshow', true);
		expect(told()).toEqual(['hidden', 'shown']);
	});

	it('does not begin twice when the page is first shown', () => {
		const { page, told } = watch();
		page.pageEvent('pageshow', false);
		expect(told()).toEqual([]);
	});

	it('tells when the network is back', () => {
		const { page, told } = watch();
		page.online();
		expect(told()).toEqual(['online']);
	});

	it('is never watched by unload or beforeunload', () => {
		const { page } = watch();
		expect([...page.heard].sort()).toEqual(['online', 'pagehide', 'pageshow', 'visibilitychange']);
	});

	it('is of no concern once nobody watches', () => {
		const { page, stop, told } = watch();
		stop();
		page.visibility('hidden');
		page.pageEvent('pagehide', false);
		page.pageEvent('pageshow', true);
		page.online();
		expect(told()).toEqual([]);
	});
});
