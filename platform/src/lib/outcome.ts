/** Either what was asked for, or everything that stands in the way of it. */
export type Outcome<T, P> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly problems: readonly P[] };

export const done = <T>(value: T): { readonly ok: true; readonly value: T } => ({
	ok: true,
	value,
});

export const hindered = <P>(
	...problems: readonly P[]
): { readonly ok: false; readonly problems: readonly P[] } => ({ ok: false, problems });
