/** A whole number by chance, from 0 and below this one. */
export function chance(below: number): number {
	const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
	return number % below;
}
