/** What a call returns, and the code that the next question about it gets. */
export interface Answer {
	readonly returns: unknown;
	readonly error: string;
}
