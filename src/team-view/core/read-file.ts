import { decode } from './decode.ts';
import type { Outcome } from './problem.ts';
import { readTable } from './read-table.ts';
import type { Table } from './table.ts';

/** Reads the bytes of a file as a table, whatever its encoding and its signs. */
export function readFile(bytes: Uint8Array): Outcome<Table> {
	const text = decode(bytes);
	return text.ok ? readTable(text.value) : text;
}
