import type { TrackerError } from '../tracker.ts';
import { objectIn } from './lrs.ts';

type Token =
	| { readonly type: 'token'; readonly token: string }
	| { readonly type: 'none'; readonly problem: TrackerError };

/** Fetches the token. The address gives it once. Source: cmi5 spec 8.2. */
export async function fetchToken(address: string, send: typeof fetch): Promise<Token> {
	try {
		const answer = await send(address, { method: 'POST' });
		const said = objectIn(await answer.text()) ?? {};
		const token = said['auth-token'];
		if (typeof token !== 'string' || token === '') return none(said, String(answer.status));
		return { type: 'token', token };
	} catch (thrown) {
		return none({ 'error-text': String(thrown) }, '');
	}
}

function none(said: Readonly<Record<string, unknown>>, lmsCode: string): Token {
	const text = said['error-text'];
	const diagnostic = typeof text === 'string' ? text : '';
	return { type: 'none', problem: { code: 'start-refused', call: 'fetch', lmsCode, diagnostic } };
}
