type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
	[K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Drops what is not written, so that "absent" has one form only. */
export function present<T extends object>(value: T): Present<T> {
	const entries = Object.entries(value).filter(([, each]) => each !== undefined);
	// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- Object.fromEntries does not know which keys it was given
	return Object.fromEntries(entries) as Present<T>;
}
