import type { Day } from '../core/index.ts';

/** Today by this machine's clock and calendar. */
export function today(): Day {
	const now = new Date();
	const two = (value: number) => String(value).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
