/** The id in an address or a form; nothing when there is none. */
export const idIn = (text: string): number | undefined =>
	/^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;

/**
 * The id in an address, to look a row up by. Of what is none it gives one that no row has: to ask PostgreSQL
 * for a row by something else than a number would be an error.
 */
export const idOf = (text: string): number => idIn(text) ?? 0;
