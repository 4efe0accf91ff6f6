import type { AuLaunch, Launch, ScormLaunch } from '../launch.ts';
import { createLeaving } from './leaving.ts';
import { openIn } from './open-in.ts';
import { loadRuntime } from './runtime.ts';
import type { Runtime } from './runtime.ts';
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

/** What is to be opened, and where. */
export type ToPlay = {
	/** The key to the attempt. */
	readonly ticket: string;
	readonly frame: HTMLIFrameElement;
};

/** The log goes along with commits; this is for the calls in between. */
const FLUSH_EVERY = 3000;

const requestLaunch = async (ticket: string): Promise<Launch | undefined> => {
	try {
		const response = await fetch(`/stage/${ticket}/sessions${window.location.search}`, {
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

type Stage = {
	readonly ticket: string;
	readonly frame: HTMLIFrameElement;
	readonly events: PlayerEvents;
	/** Aborted when the player is stopped. */
	readonly signal: AbortSignal;
};

/** The API stands on this window before the frame gets its address: a course finds it at first look. */
const playSco = (
	launch: ScormLaunch,
	runtime: Runtime,
	{ ticket, frame, events, signal }: Stage,
): void => {
	const leaving = createLeaving(window);
	const session = createSession({
		launch,
		runtime,
		transport: httpTransport({
			url: `/stage/${ticket}/commits`,
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
	signal.addEventListener('abort', () => {
		clearInterval(timer);
		session.flush();
	});
	window.addEventListener('pagehide', session.flush, { signal });
	window.addEventListener('visibilitychange', session.flush, { signal });
	const watch = (): void => {
		if (frame.contentWindow) leaving.watch(frame.contentWindow);
	};
	watch();
	frame.addEventListener('load', watch, { signal });
	const api = { [launch.dialect === '1.2' ? 'API' : 'API_1484_11']: session.api };
	Object.assign(window, api);
	openIn(frame, launch.src, api);
	events.opened();
};

/** The path of the page in the frame; nothing while it is another site's. */
const pathIn = (frame: HTMLIFrameElement): string | undefined => {
	try {
		return frame.contentWindow?.location.pathname;
	} catch {
		return undefined;
	}
};

/** An AU has all it needs in its address. When it has ended it leads the frame to the return page. */
const playAu = (launch: AuLaunch, { frame, events, signal }: Stage): void => {
	if (launch.ownWindow) return window.location.replace(launch.src);
	frame.addEventListener(
		'load',
		() => {
			if (pathIn(frame) === launch.returnPath) events.ended();
		},
		{ signal },
	);
	frame.src = launch.src;
	events.opened();
};

/**
 * Begins a session and opens the course in a frame.
 *
 * @returns how to stop: removes listeners, and sends what the log still holds
 */
export const startPlayer = (play: ToPlay, events: PlayerEvents): (() => void) => {
	const ending = new AbortController();
	const begin = async (): Promise<void> => {
		const launch = await requestLaunch(play.ticket);
		const stage = { ...play, events, signal: ending.signal };
		if (ending.signal.aborted) return;
		if (!launch) return events.failed();
		if (launch.dialect === 'cmi5') return playAu(launch, stage);
		const runtime = await loadRuntime(launch.dialect).catch(() => undefined);
		if (stage.signal.aborted) return;
		return runtime ? playSco(launch, runtime, stage) : events.failed();
	};
	void begin();
	return () => ending.abort();
};
