import type { IncomingMessage } from 'node:http';
import type { PlatformHost } from '$lib/server/host';
import type { hostKey } from '$lib/server/hand-over';
import type { Side } from '$lib/server/origins';
import type { SignedIn } from '$lib/server/sign-in/sign-ins';
import type { Locale } from '$lib/texts';

declare global {
	namespace App {
		interface Locals {
			host: PlatformHost;
			locale: Locale;
			/** What the request is addressed to. */
			side: Side;
			/** Who is signed in; nothing on the stage. */
			who: SignedIn | undefined;
		}
		/** What adapter-node hands over; `serve.ts` has put the host on the request. */
		interface Platform {
			req: IncomingMessage & { [hostKey]?: PlatformHost };
		}
	}
}
