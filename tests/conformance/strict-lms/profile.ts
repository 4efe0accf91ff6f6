/** How one platform deviates from the standard. Everything left out is as the standard says. */
export interface Profile {
	readonly name: string;
	/** What a call that worked returns; `'true'` in the standard. The error is 0 all the same. */
	readonly yes?: unknown;
	/** What an element without a value returns; `''` in the standard. */
	readonly nothing?: unknown;
	/** What happens to a value beyond the limit; it is refused in the strict reading. */
	readonly tooLong?: 'cut' | 'taken';
	readonly initial?: Readonly<Record<string, string>>;
	/** Elements that are not implemented (401). */
	readonly unsupported?: readonly string[];
	/** Every n-th call of any method throws instead of doing its work. */
	readonly throwsEvery?: number;
	/** Commit and Terminate do their work, then throw (Moodle with a bad navigation request). */
	readonly throwsAfterCommit?: boolean;
	/** The API is not there before this much time, in ms. */
	readonly lateMs?: number;
	readonly frames?: 'parent' | 'cross-origin' | 'opener';
	/** A second Initialize puts back the values of this moment. */
	readonly resetsOnSecondInitialize?: 'committed' | 'loaded';
	/** Commit says yes while the network is away, and in 1.2 those values are never sent again. */
	readonly forgetsOffline?: boolean;
}
