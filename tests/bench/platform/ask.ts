import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 1000 });

/** A request as a browser would send it, and what came of it. */
export interface Asked {
	readonly port: number;
	/** Name of the host that it is addressed to, without the port. */
	readonly host: string;
	readonly method: 'GET' | 'POST';
	readonly path: string;
	readonly json?: unknown;
	readonly cookie?: string;
}

export interface Answered {
	readonly status: number;
	readonly body: string;
	readonly milliseconds: number;
}

/** Asks over a connection that is kept, and reads the whole answer. */
export function ask({ port, host, method, path, json, cookie }: Asked): Promise<Answered> {
	const body = json === undefined ? undefined : JSON.stringify(json);
	const before = performance.now();
	return new Promise((resolve, reject) => {
		const sent = request(
			{
				agent,
				host: '127.0.0.1',
				port,
				method,
				path,
				headers: {
					host: `${host}:${port}`,
					origin: `http://${host}:${port}`,
					...(body && {
						'content-type': 'application/json',
						'content-length': Buffer.byteLength(body),
					}),
					...(cookie && { cookie }),
				},
			},
			(response) => {
				const parts: Buffer[] = [];
				response.on('data', (part: Buffer) => parts.push(part));
				response.on('error', reject);
				response.on('end', () =>
					resolve({
						status: response.statusCode ?? 0,
						body: Buffer.concat(parts).toString(),
						milliseconds: performance.now() - before,
					}),
				);
			},
		);
		sent.on('error', reject);
		sent.end(body);
	});
}

/** The value that so large a part of all is not above. */
export function quantile(values: readonly number[], part: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}
