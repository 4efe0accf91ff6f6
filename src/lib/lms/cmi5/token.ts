import type { TrackerError } from '../tracker.ts';
import { objectIn } from './lrs.ts';

type Token =
	| { readonly type: 'token'; readonly token: string; readonly again: boolean }
	| { readonly type: 'none'; readonly problem: TrackerError };

/** Where the token outlives a reload of the page, and no longer. */
export interface TokenShelf {
	readonly read: () => string | undefined;
	readonly write: (token: string) => void;
}

/** The token's place in this tab. Blocked storage keeps nothing: then a reload needs a new launch. */
export function tokenShelf(storage: () => Storage, address: string): TokenShelf {
	const key = `cmi5.token.${address}`;
	return {
		read: () => {
			try {
				return storage().getItem(key) ?? undefined;
			} catch {
				return undefined;
			}
		},
		write: (token) => {
			try {
				storage().setItem(key, token);
			} catch {
				// Blocked.
			}
		},
	};
}

/**
 * Fetches the token. The address gives it once, so a page that was loaded again takes it from the shelf.
 * Source: cmi5 spec 8.2.
 */
export async function fetchToken(
	address: string,
	shelf: TokenShelf,
	send: typeof fetch,
): Promise<Token> {
	const kept = shelf.read();
	if (kept !== undefined) return { type: 'token', token: kept, again: true };
	try {
		const answer = await send(address, { method: 'POST' });
		const said = objectIn(await answer.text()) ?? {};
		const token = said['auth-token'];
		if (typeof token !== 'string' || token === '') return none(said, String(answer.status));
		shelf.write(token);
		return { type: 'token', token, again: false };
	} catch (thrown) {
		return none({ 'error-text': String(thrown) }, '');
	}
}

function none(said: Readonly<Record<string, unknown>>, lmsCode: string): Token {
	const text = said['error-text'];
	const diagnostic = typeof text === 'string' ? text : '';
	return { type: 'none', problem: { code: 'start-refused', call: 'fetch', lmsCode, diagnostic } };
}
