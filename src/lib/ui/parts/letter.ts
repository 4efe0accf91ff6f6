/** The letter of an option: A for the first. */
export function letterOf(at: number): string {
	return String.fromCharCode('A'.charCodeAt(0) + at);
}
