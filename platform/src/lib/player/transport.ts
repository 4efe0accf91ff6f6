import type { CommitRequest } from '../launch.ts';

/** How a sending ended, as far as can be known. */
export type Sent =
	/** The server has stored it. */
	| { readonly type: 'stored' }
	/** The page is going away: the browser has promised to send it, nobody can hear the answer. */
	| { readonly type: 'queued' }
	/** The server said no; 409 is a newer session. */
	| { readonly type: 'refused'; readonly status: number }
	/** The server could not be reached, or the browser would not take it. */
	| { readonly type: 'lost' };

/** The way from the player to the server. */
export type Transport = {
	/** Waits for the answer. Content calls Commit synchronously, so there is no other way. */
	readonly send: (request: CommitRequest) => Sent;
	/** For the log alone: sent when there is time, and never waited for. */
	readonly sendLater: (request: CommitRequest) => void;
};

type Ways = {
	readonly url: string;
	/** Whether the player or the content is being left: then synchronous requests fail. */
	readonly isLeaving: () => boolean;
};

/** A beacon may hold 64 KiB with everything else in flight; the log is what can be spared. */
const BEACON = 60_000;

const post = (url: string, body: string): Sent => {
	const xhr = new XMLHttpRequest();
	xhr.open('POST', url, false);
	xhr.setRequestHeader('content-type', 'application/json');
	try {
		xhr.send(body);
	} catch {
		return { type: 'lost' };
	}
	if (xhr.status >= 200 && xhr.status < 300) return { type: 'stored' };
	return xhr.status === 0 ? { type: 'lost' } : { type: 'refused', status: xhr.status };
};

const beacon = (url: string, body: string): boolean =>
	navigator.sendBeacon(url, new Blob([body], { type: 'application/json' }));

/** Splits off the log when both together are too much for a beacon. The values go first. */
export const beaconParts = (request: CommitRequest): readonly string[] => {
	const whole = JSON.stringify(request);
	if (new TextEncoder().encode(whole).length <= BEACON) return [whole];
	const log: CommitRequest = { session: request.session, calls: request.calls };
	return [JSON.stringify({ ...request, calls: [] }), JSON.stringify(log)];
};

const sendBeacons = (url: string, request: CommitRequest): Sent => {
	const [values = '', ...rest] = beaconParts(request);
	if (!beacon(url, values)) return { type: 'lost' };
	for (const part of rest) beacon(url, part);
	return { type: 'queued' };
};

/** A transport to the server over synchronous requests, and over beacons while leaving. */
export const httpTransport = ({ url, isLeaving }: Ways): Transport => ({
	send(request) {
		const sent = post(url, JSON.stringify(request));
		// Without a network it throws just the same, and then a beacon would be an empty promise.
		return sent.type === 'lost' && isLeaving() ? sendBeacons(url, request) : sent;
	},
	sendLater(request) {
		if (isLeaving()) {
			beacon(url, JSON.stringify(request));
			return;
		}
		void fetch(url, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(request),
		}).catch(() => undefined); // a log that is lost is lost; the values have their own way
	},
});
