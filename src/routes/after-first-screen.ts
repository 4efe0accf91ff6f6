import { whenIdle } from '$lib/ui/index.ts';

/** How long the first screen has the line to itself when nobody touches it, in milliseconds. */
const pause = 2000;
/** What tells that the first screen is in use. */
const signs = ['click', 'keydown'] as const;

/**
 * Runs something that is not needed yet: once the first screen is in use, or has stood for two seconds, and the
 * browser has nothing better to do. Whoever comes and goes at once pays for the first screen only.
 * @returns takes it back
 */
export function afterFirstScreen(run: () => void): () => void {
	const taken = new AbortController();
	const { signal } = taken;
	const go = () => {
		if (signal.aborted) return;
		taken.abort();
		whenIdle(run, pause);
	};
	const wait = () => {
		const timer = setTimeout(go, pause);
		signal.addEventListener('abort', () => {
			clearTimeout(timer);
		});
	};
	for (const sign of signs) addEventListener(sign, go, { signal });
	if (document.readyState === 'complete') wait();
	else addEventListener('load', wait, { signal });
	return () => {
		taken.abort();
	};
}
