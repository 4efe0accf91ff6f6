import { expect, it, vi } from 'vitest';
import { FakePage } from '../../../tests/support/fake-page.ts';
import { afterPaint } from './after-paint.ts';

it('runs only after a second frame has begun: the first paints what the click changed', () => {
	const page = new FakePage();
	const run = vi.fn();
	afterPaint(page.window, run);
	page.frame();
	expect(run).not.toHaveBeenCalled();
	page.frame();
	expect(run).not.toHaveBeenCalled();
	page.time();
	expect(run).toHaveBeenCalledOnce();
});

it('runs on a hidden page, which gets no frames', () => {
	const page = new FakePage();
	const run = vi.fn();
	afterPaint(page.window, run);
	page.time();
	expect(run).toHaveBeenCalledOnce();
});

it('runs once, however late the frames come', () => {
	const page = new FakePage();
	const run = vi.fn();
	afterPaint(page.window, run);
	page.time();
	page.frame();
	page.frame();
	page.time();
	expect(run).toHaveBeenCalledOnce();
});

it('does not run when it has been cancelled, not even between the frames and their timer', () => {
	const page = new FakePage();
	const run = vi.fn();
	const cancel = afterPaint(page.window, run);
	page.frame();
	page.frame();
	cancel();
	page.time();
	expect(run).not.toHaveBeenCalled();
});
