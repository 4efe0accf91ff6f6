import { expect, it } from 'vitest';
import { createSessionClock } from './session-clock.ts';

it('counts the time the learner had the page before her, not the time it was hidden', () => {
	let now = 500;
	const clock = createSessionClock(() => now);
	clock.start();
	now += 1_000;
	clock.pause();
	now += 60_000;
	clock.pause();
	expect(clock.elapsed()).toBe(1_000);
	clock.start();
	clock.start();
	now += 250;
	expect(clock.elapsed()).toBe(1_250);
});

it('does not run backwards with the clock of the machine', () => {
	let now = 1_000;
	const clock = createSessionClock(() => now);
	clock.start();
	now = 0;
	expect(clock.elapsed()).toBe(0);
});
