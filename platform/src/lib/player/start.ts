import type { Launch } from '../launch.ts';
import { createLeaving } from './leaving.ts';
import { loadRuntime } from './runtime.ts';
import { createSession } from './session.ts';
import { httpTransport } from './transport.ts';
import type { Sent } from './transport.ts';

/** What the player's page is told. */
export type PlayerEvents = {
	readonly opened: () => void;
	readonly failed: () => void;
	readonly ended: () => void;
	readonly sent: (sent: Sent) => void;
};

/** The log goes along with commits; this is for the calls in between. */
const FLUSH_EVERY = 3000;

const requestLaunch = async (attempt: number): Promise<Launch | undefined> => {
	try {
		const response = await fetch(`/attempts/${attempt}/sessions`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: '{}',
		});
		// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- our own server's answer
		return response.ok ? ((await response.json()) as Launch) : undefined;
	} catch {
		return undefined;
	}
};

/**
 * Begins a session and opens the course in a frame. The API stands on this window before the frame
 * gets its address, so content finds it at its first look.
 *
 * @returns how to stop: removes listeners, and sends what the log still holds
 */
export const startPlayer = (
	attempt: number,
	frame: HTMLIFrameElement,
	events: PlayerEvents,
): (() => void) => {
	const ending = new AbortController();
	const begin = async (): Promise<void> => {
		const launch = await requestLaunch(attempt);
		const runtime = launch && (await loadRuntime(launch.edition).catch(() => undefined));
		if (ending.signal.aborted) return;
		if (!launch || !runtime) return events.failed();
		const leaving = createLeaving(window);
		const session = createSession({
			launch,
			runtime,
			transport: httpTransport({
				url: `/attempts/${attempt}/commits`,
				isLeaving: leaving.isLeaving,
			}),
			events: {
				...events,
				ended() {
					setTimeout(session.flush);
					events.ended();
				},
			},
			now: () => new Date(),
		});
		const timer = setInterval(session.flush, FLUSH_EVERY);
		const { signal } = ending;
		signal.addEventListener('abort', () => {
			clearInterval(timer);
			session.flush();
		});
		window.addEventListener('pagehide', session.flush, { signal });
		window.addEventListener('visibilitychange', session.flush, { signal });
		frame.addEventListener(
			'load',
			() => {
				if (frame.contentWindow) leaving.watch(frame.contentWindow);
			},
			{ signal },
		);
		Object.assign(window, {
			[launch.edition === '1.2' ? 'API' : 'API_1484_11']: session.api,
		});
		frame.src = launch.src;
		events.opened();
	};
	void begin();
	return () => ending.abort();
};
