import { expect, it, vi } from 'vitest';
import { FakePage } from '../../../tests/support/fake-page.ts';
import { afterOne, course } from '../../../tests/support/session-stage.ts';
import { openSession } from './open-session.ts';
import type { PackageInfo } from './package-info.ts';

const info: PackageInfo = {
	standard: 'web',
	course: course.id,
	path: course.paths[0]?.id ?? '',
	version: course.version,
	reporting: 'completion',
};

async function open(page: FakePage) {
	const session = openSession({
		course,
		source: { lessons: () => course.lessons, load: () => Promise.resolve() },
		info,
		page: page.window,
		words: { lesson: (id) => id, value: (id) => id, question: (_, id) => id },
		changed: () => {},
	});
	// A page that is not closed is another window to the next one: it shows what is there all the same.
	await vi.waitFor(() => expect(session.state.phase).not.toBe('starting'));
	// The lesson has been opened.
	for (const lesson of course.lessons.slice(0, 1)) session.adopt(lesson);
	await new Promise((resolve) => setTimeout(resolve, 50));
	return session;
}

it('keeps what was decided on this device, so that the next session goes on from there', async () => {
	const page = new FakePage();
	const session = await open(page);
	session.update(afterOne);
	page.time();
	await vi.waitFor(() => expect(session.state.save).toBe('saved'));
	expect((await open(page)).state.log).toEqual(afterOne);
});

it('keeps it when the page is hidden before it was painted', async () => {
	const page = new FakePage();
	(await open(page)).update(afterOne);
	page.visibility('hidden');
	expect((await open(page)).state.log).toEqual(afterOne);
});

it('ends when the page goes away, and keeps what was decided last', async () => {
	const page = new FakePage();
	const session = await open(page);
	session.update(afterOne);
	page.pageEvent('pagehide', false);
	expect(session.state.phase).toBe('closed');
	expect((await open(page)).state.log).toEqual(afterOne);
});

it('tries again what could not be saved when the network is back', async () => {
	const page = new FakePage();
	const session = await open(page);
	const write = vi.spyOn(page.window.localStorage, 'setItem').mockImplementation(() => {
		throw new Error('full');
	});
	session.update(afterOne);
	page.time();
	await vi.waitFor(() => expect(session.state.save).toBe('failed'));
	write.mockRestore();
	page.online();
	page.time();
	await vi.waitFor(() => expect(session.state.save).toBe('saved'));
});
