import type { PackageEntry } from './index-json.ts';

/** What the build says at its end: one line per package, with its size in kB (1000 bytes). */
export function table(entries: readonly PackageEntry[]): string {
	const width = Math.max(...entries.map(({ file }) => file.length));
	const lines = entries.map(({ file, bytes }) => {
		const size = (bytes / 1000).toFixed(1).padStart(8);
		return `  ${file.padEnd(width)} ${size} kB`;
	});
	return lines.join('\n');
}
