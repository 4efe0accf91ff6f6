/** How much a package may hold. Bytes, unless something else is said. */
export type Limits = {
	/** The zip itself. */
	readonly upload: number;
	/** All files together when unpacked. */
	readonly unpacked: number;
	/** Number of entries, folders included. */
	readonly entries: number;
	/** Unpacked size divided by packed size of one file. */
	readonly ratio: number;
	/** Files smaller than this when unpacked are never judged by ratio: empty tables pack well. */
	readonly ratioFrom: number;
	/** imsmanifest.xml or cmi5.xml. */
	readonly manifest: number;
	/** Lines of the table of contents. cmi5 spec 6.1 asks for more than 1000 AUs. */
	readonly parts: number;
};

const MB = 1024 * 1024;

/** Generous for a course with film, narrow for a zip made to fill a disk. */
export const defaultLimits: Limits = {
	upload: 300 * MB,
	unpacked: 1000 * MB,
	entries: 10_000,
	ratio: 200,
	ratioFrom: MB,
	manifest: 4 * MB,
	parts: 5000,
};
