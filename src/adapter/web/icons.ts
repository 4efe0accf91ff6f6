import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../files.ts';
import type { Problem } from '../problem.ts';

/** An icon of an installed app. */
export interface Icon {
	/** Its name in the folder that the option names. */
	readonly file: string;
	/** Width and height in pixels; a drawing has any. */
	readonly size: number | 'any';
	/** `maskable`: a launcher may cut it to any shape, within a circle of four fifths. */
	readonly purpose: 'any' | 'maskable';
}

/** What Chromium asks of an app that can be installed, and a drawing for those who can show one. */
export const ICONS: readonly Icon[] = [
	{ file: 'icon.svg', size: 'any', purpose: 'any' },
	{ file: 'icon-192.png', size: 192, purpose: 'any' },
	{ file: 'icon-512.png', size: 512, purpose: 'any' },
	{ file: 'icon-maskable-512.png', size: 512, purpose: 'maskable' },
];

/** Where an icon lies in a package. */
export function placeOf(icon: Icon): string {
	return `icons/${icon.file}`;
}

/** The icons of a folder, by their places in a package, and what is wrong with them. */
export interface IconFiles {
	readonly files: Files;
	readonly problems: readonly Problem[];
}

/** Reads the icons of an app. */
export function readIcons(folder: string): IconFiles {
	const missing = ICONS.filter(({ file }) => !existsSync(join(folder, file)));
	const there = ICONS.filter((icon) => !missing.includes(icon)).map((icon) => ({
		icon,
		bytes: readFileSync(join(folder, icon.file)),
	}));
	return {
		files: new Map(there.map(({ icon, bytes }) => [placeOf(icon), bytes])),
		problems: [
			...missing.map(({ file }) => ({
				rule: 'icon-missing',
				sentence: `${folder} has no ${file}. Put it there, or leave the option "web" out.`,
			})),
			...there.flatMap(({ icon, bytes }) => checkSize(icon, bytes)),
		],
	};
}

function checkSize({ file, size }: Icon, bytes: Buffer): Problem[] {
	if (size === 'any') return [];
	const [width, height] = sizeOf(bytes);
	if (width === size && height === size) return [];
	const sentence = `${file} is ${width} × ${height} pixels. Make it ${size} × ${size}.`;
	return [{ rule: 'icon-of-another-size', sentence }];
}

/** Width and height stand first in the first chunk (PNG, 3rd Edition, 11.2.1); 0 for what is no PNG. */
function sizeOf(bytes: Buffer): readonly [number, number] {
	const isPng = bytes.length >= 24 && bytes.toString('latin1', 1, 4) === 'PNG';
	return isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : [0, 0];
}
