import * as v from 'valibot';

/** What a column can hold, on both databases. */
export type Value = string | number | null | Uint8Array;

/** The same as JSON has it. */
const written = v.union([v.string(), v.number(), v.null(), v.object({ base64: v.string() })]);

const lineOfValues = v.pipe(v.string(), v.parseJson(), v.array(written));
const lineOfNames = v.pipe(v.string(), v.parseJson(), v.array(v.string()));

const write = (value: unknown): v.InferOutput<typeof written> => {
	if (value instanceof Uint8Array) return { base64: Buffer.from(value).toString('base64') };
	if (value === null || typeof value === 'string' || typeof value === 'number') return value;
	throw new TypeError(`A column holds a ${typeof value}.`);
};

/** One line for the names of the columns, then one for each row. */
export const headLine = (columns: readonly string[]): string => `${JSON.stringify(columns)}\n`;

export const rowLine = (
	row: Readonly<Record<string, unknown>>,
	columns: readonly string[],
): string => `${JSON.stringify(columns.map((column) => write(row[column])))}\n`;

/** Throws where it is no such line. */
export const columnsIn = (line: string): readonly string[] => v.parse(lineOfNames, line);

export const valuesIn = (line: string): Value[] =>
	v
		.parse(lineOfValues, line)
		.map((value) =>
			typeof value === 'object' && value !== null ? Buffer.from(value.base64, 'base64') : value,
		);
