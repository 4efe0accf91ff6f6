/** Today, written YYYY-MM-DD: how old a legal statement is depends on it. */
export function today(): string {
	return new Date().toISOString().slice(0, 10);
}
