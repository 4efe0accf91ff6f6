import { hash } from '../log/index.ts';

/** Numbers from 0 to 1 that look random and are the same each time for the same seed (mulberry32). */
function randomFrom(seed: string): () => number {
	let state = parseInt(hash(seed, 7), 36);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** The items in an order that depends on the seed alone (Fisher and Yates). */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
	const random = randomFrom(seed);
	const left = [...items];
	const mixed: T[] = [];
	while (left.length > 0) mixed.push(...left.splice(Math.floor(random() * left.length), 1));
	return mixed;
}
