import type { PlatformHost } from '../host.ts';
import { claimToken } from './au-sessions.ts';
import { newKey, sumOf } from '../keys.ts';

/** The answer of the fetch address (cmi5 spec 8.2): a token, or why there is none. */
export type FetchAnswer =
	| { readonly 'auth-token': string }
	| { readonly 'error-code': '1' | '2'; readonly 'error-text': string };

/**
 * Hands out the token of a launch, the first time it is asked for.
 *
 * @param key from the fetch address
 */
export const fetchToken = async (host: PlatformHost, key: string): Promise<FetchAnswer> => {
	// RFC 7617 2: user and password with a colon between, in base64.
	const token = Buffer.from(`au:${newKey()}`).toString('base64');
	switch (await claimToken(host.db, sumOf(key), sumOf(token))) {
		case 'given':
			return { 'auth-token': token };
		case 'used':
			return {
				'error-code': '1',
				'error-text':
					'The token of this launch has been handed out already, or a newer launch has taken over. Launch the AU again from the platform.',
			};
		case 'unknown':
			return {
				'error-code': '2',
				'error-text': 'No launch has this fetch address. Launch the AU from the platform.',
			};
	}
};
