/** So wide is a terminal that authors can be asked for. */
const width = 100;

/** Columns under their heads, with two blanks between; what is a number stands to the right. */
export function table(rows: readonly (readonly string[])[]): string {
	const columns = Math.max(...rows.map((row) => row.length));
	const widths = Array.from({ length: columns }, (_, column) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0)),
	);
	const numeric = widths.map((_, column) =>
		rows.slice(1).every((row) => /^[\d.,/ %]*$/.test(row[column] ?? '')),
	);
	return rows
		.map((row) =>
			row
				.map((cell, column) => {
					const size = widths[column] ?? 0;
					return numeric[column] ? cell.padStart(size) : cell.padEnd(size);
				})
				.join('  ')
				.trimEnd(),
		)
		.join('\n');
}

/** Breaks a line between words; what goes on is indented. */
export function wrap(text: string, indent: number): string {
	const lines: string[] = [];
	let rest = text;
	while (rest.length > width) {
		const end = rest.lastIndexOf(' ', width);
		if (end <= indent) break;
		lines.push(rest.slice(0, end));
		rest = ' '.repeat(indent) + rest.slice(end + 1);
	}
	return [...lines, rest].join('\n');
}
