import * as v from 'valibot';
import { steps } from '../db/migrations/index.ts';
import { kept } from './kept.ts';
import { Refusal } from './refusal.ts';

/** Of the file as a whole. Higher: from a newer version of the platform. */
const FORMAT = 1;

/** The part that says what the others are. It is written last. */
export const CONTENTS = 'backup.json';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const table = v.picklist(kept.map(({ name }) => name));

const schema = v.object({
	format: v.literal(FORMAT),
	createdAt: v.string(),
	/** The newest step of the schema (`db/migrations`) that the rows have been through. */
	step: v.picklist(steps),
	tables: v.array(v.object({ name: table, rows: count })),
	/** The highest id that a table has given out, so that none is given out twice. */
	ids: v.array(v.object({ table, column: v.picklist(['id', 'n']), last: count })),
	/** Sums of the packages whose files are here. */
	packages: v.array(v.pipe(v.string(), v.hash(['sha256']))),
	parts: v.array(v.object({ name: v.string(), bytes: count, sha256: v.string() })),
});

/** What is in a backup. */
export type Contents = v.InferOutput<typeof schema>;

/** One file in a backup, with its sum. */
export type Part = Contents['parts'][number];

export const writeContents = (contents: Omit<Contents, 'format'>): string =>
	JSON.stringify({ format: FORMAT, ...contents });

const ofAnyVersion = v.object({ format: count, step: v.string() });

/** Reads what `writeContents` has written. Throws a refusal for a file of a newer version. */
export const readContents = (json: string): Contents => {
	const text = v.pipe(v.string(), v.parseJson());
	const known = v.safeParse(v.pipe(text, schema), json);
	if (known.success) return known.output;
	const other = v.safeParse(v.pipe(text, ofAnyVersion), json);
	const isNewer =
		other.success &&
		(other.output.format > FORMAT || !steps.some((step) => step === other.output.step));
	throw new Refusal(
		isNewer
			? 'This backup is from a newer version of the platform. Install that version, and restore with it.'
			: 'This is no backup of the platform, or it is damaged. Take another one.',
	);
};

/** Where the rows of a table are. */
export const tablePart = (name: string): string => `tables/${name}.jsonl`;

/** Where the files of a package are. */
export const packagePart = (sha256: string, file: string): string => `packages/${sha256}/${file}`;
