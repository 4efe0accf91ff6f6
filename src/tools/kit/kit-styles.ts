import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KitParts } from '../../kit/index.ts';
import { root } from '../run.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** The styles of the course and of the kit, with everything they refer to in them: a page of the kit fetches nothing. */
export function kitStyles(): KitParts['styles'] {
	const font = readFileSync(join(root, 'static/fonts/atkinson-400-700.woff2')).toString('base64');
	const base = read('src/lib/ui/styles/base.css');
	return {
		base: [
			[`@import './tokens.css';`, read('src/lib/ui/styles/tokens.css')] as const,
			['/fonts/atkinson-400-700.woff2', `data:font/woff2;base64,${font}`] as const,
		].reduce(
			(styles, [from, to]) => replaceOnce(styles, from, to),
			base + read('src/kit/styles/mast.css'),
		),
		kit: read('src/kit/styles/kit.css'),
		paper: read('src/lib/ui/print/paper.css'),
	};
}

function replaceOnce(text: string, from: string, to: string): string {
	const parts = text.split(from);
	if (parts.length !== 2) throw new Error(`The styles of the course do not hold ${from} once.`);
	return parts.join(to);
}
