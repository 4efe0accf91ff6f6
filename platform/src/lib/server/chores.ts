import { renew } from './assignments/renew.ts';
import type { PlatformHost } from './host.ts';
import { sweepLimits } from './sign-in/rate-limit.ts';
import type { Chore } from './ticks.ts';

const HOUR = 60 * 60;

/** What the platform does by itself, again and again. */
export const choresOf = (host: PlatformHost): readonly Chore[] => [
	{ name: 'yearly assignments', everySeconds: HOUR, work: () => renew(host) },
	{ name: 'rate limits', everySeconds: HOUR, work: () => sweepLimits(host) },
];
