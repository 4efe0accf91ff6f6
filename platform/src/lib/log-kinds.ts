/** What entries of the log can be narrowed down to. */
export const kinds = [
	...(['people', 'access', 'teams', 'assignments', 'courses', 'privacy', 'mail'] as const),
] as const;

export type Kind = (typeof kinds)[number];
