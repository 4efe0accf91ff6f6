import { request, type IncomingHttpHeaders } from 'node:http';

/** A request as any program may send it: a browser would not let a page choose all of this. */
export interface Sending {
	readonly method: string;
	/** Address on the platform or on the stage. */
	readonly url: URL;
	readonly cookie?: string | undefined;
	/** `Origin`; none when absent. */
	readonly origin?: string | undefined;
	/** Sent as a form; without one, POST and PUT have an empty form. */
	readonly form?: Readonly<Record<string, string>>;
}

export interface Answer {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: string;
}

/** Asks, and reads the whole answer. Every name below localhost is this machine, as in a browser. */
export function send({ method, url, cookie, origin, form = {} }: Sending): Promise<Answer> {
	const body = method === 'POST' || method === 'PUT' ? new URLSearchParams(form).toString() : '';
	return new Promise((resolve, reject) => {
		const sent = request(
			{
				host: '127.0.0.1',
				port: url.port,
				method,
				path: url.pathname + url.search,
				headers: {
					host: url.host,
					accept: 'text/html',
					'accept-language': 'sv',
					'content-type': 'application/x-www-form-urlencoded',
					'content-length': Buffer.byteLength(body),
					...(cookie !== undefined && { cookie }),
					...(origin !== undefined && { origin }),
				},
			},
			(response) => {
				const parts: Buffer[] = [];
				response.on('data', (part: Buffer) => parts.push(part));
				response.on('error', reject);
				response.on('end', () =>
					resolve({
						status: response.statusCode ?? 0,
						headers: response.headers,
						body: Buffer.concat(parts).toString(),
					}),
				);
			},
		);
		sent.on('error', reject);
		sent.end(body);
	});
}
