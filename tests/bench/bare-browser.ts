import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../support/browser.ts';

/** What the browser answers: by name, and not to be trusted. */
type Answer = Readonly<Record<string, unknown>>;
type Send = (method: string, params?: Answer, session?: string) => Promise<Answer>;

/** A page of a browser that nothing else looks into. */
export interface BarePage {
	readonly send: (method: string, params?: Answer) => Promise<Answer>;
	readonly close: () => Promise<void>;
}

export interface BareBrowser {
	/** A page with nothing in its cache, as large as a phone. */
	readonly newPage: () => Promise<BarePage>;
	readonly close: () => Promise<void>;
}

/**
 * A browser driven by its own protocol. What Playwright puts into each page so that it can look for elements is
 * compiled on the slowed processor too: a tenth of the time until the first control answers, which no learner waits for.
 */
export async function openBareBrowser(): Promise<BareBrowser> {
	const { executablePath, args } = findBrowser() ?? {
		executablePath: chromium.executablePath(),
		args: [],
	};
	const folder = mkdtempSync(join(tmpdir(), 'bare-'));
	const browser = spawn(
		executablePath,
		[...args, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${folder}`],
		{ stdio: ['ignore', 'ignore', 'pipe'] },
	);
	const gone = new Promise((resolve) => browser.once('exit', resolve));
	const address = await new Promise<string>((resolve, reject) => {
		let said = '';
		browser.once('error', reject);
		browser.once('exit', () => reject(new Error(`The browser did not start. ${said}`)));
		browser.stderr.on('data', (bytes: Buffer) => {
			said += bytes.toString();
			const found = /ws:\/\/\S+/.exec(said)?.[0];
			if (found !== undefined) resolve(found);
		});
	});
	const { send, hangUp } = await call(address);
	return {
		newPage: async () => {
			const { browserContextId } = await send('Target.createBrowserContext');
			const { targetId } = await send('Target.createTarget', {
				url: 'about:blank',
				browserContextId,
				width: 390,
				height: 844,
			});
			const attached = await send('Target.attachToTarget', { targetId, flatten: true });
			const session = String(attached['sessionId']);
			return {
				send: (method, params) => send(method, params, session),
				close: async () => {
					await send('Target.disposeBrowserContext', { browserContextId });
				},
			};
		},
		close: async () => {
			hangUp();
			browser.kill();
			await gone;
			rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

async function call(address: string): Promise<{ send: Send; hangUp: () => void }> {
	const socket = new WebSocket(address);
	await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
	const waiting = new Map<unknown, (answer: Answer) => void>();
	let calls = 0;
	socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
		const answer: Answer = JSON.parse(data);
		waiting.get(answer['id'])?.(answer);
		waiting.delete(answer['id']);
	});
	const send: Send = (method, params = {}, session) =>
		new Promise((resolve, reject) => {
			calls += 1;
			waiting.set(calls, ({ result, error }) => {
				if (typeof result === 'object' && result !== null) resolve({ ...result });
				else reject(new Error(`${method}: ${JSON.stringify(error)}`));
			});
			socket.send(
				JSON.stringify({ id: calls, method, params, ...(session && { sessionId: session }) }),
			);
		});
	return { send, hangUp: () => socket.close() };
}
