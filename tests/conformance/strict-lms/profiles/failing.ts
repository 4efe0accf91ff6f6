import type { Profile } from '../profile.ts';

/** Every n-th call says no with the general exception, and the next one works again. */
export function failingEvery(calls: number): Profile {
	return {
		name: `fails at every ${nth(calls)} call`,
		source: 'A lost login or a busy server: Moodle answers "false" with 101.',
		failsEvery: calls,
	};
}

export function throwingEvery(calls: number): Profile {
	return {
		name: `throws on every ${nth(calls)} call`,
		source: 'Platforms whose API throws when its server or its own script fails.',
		throwsEvery: calls,
	};
}

function nth(count: number): string {
	return `${count}${['th', 'st', 'nd', 'rd'][count] ?? 'th'}`;
}
