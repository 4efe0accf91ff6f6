import type { Line } from '../../content/index.ts';

/** A line takes about as much room besides its words as these characters: what stands around it, and its last row. */
const around = 45;
/** Fills a projector of 1280 × 720 pixels when it is shown large. */
const room = 350;

/** Whether there is room to show these lines larger. */
export function isShort(lines: readonly Line[]): boolean {
	return lines.reduce((sum, { text }) => sum + text.length + around, 0) < room;
}
