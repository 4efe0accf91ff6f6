import { createTracker, type ReportingLevel } from '../../src/lib/lms/index.ts';
import {
	createStrictCmi5,
	type Cmi5Profile,
	type Fetch,
	type Statement,
} from '../conformance/strict-cmi5/index.ts';
import { memoryStorage } from '../support/harness/memory-storage.ts';
import type { FaultPlan } from './fault.ts';
import type { LearnersPage } from './page.ts';
import type { Place } from './place.ts';

/** A platform that speaks cmi5 and behaves as a profile says. */
export function cmi5Place(
	profile: Cmi5Profile,
	{ plan, reporting }: { readonly plan: FaultPlan; readonly reporting: ReportingLevel },
): Place {
	const cmi5 = createStrictCmi5(profile);
	return {
		open: ({ mode, clock }) => {
			const launch = cmi5.launch({ mode });
			const tab = memoryStorage();
			const { search } = new URL(launch.url);
			const window = { location: { search, assign: () => {} }, sessionStorage: tab };
			return (page) => () =>
				createTracker({
					standard: 'cmi5',
					reporting,
					// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- a fake with the parts that a tracker reads
					window: window as unknown as Window,
					storage: page.storage,
					key: 'course.path',
					clock,
					now: () => new Date(Date.UTC(2026, 10, 23, 9) + clock()),
					fetch: faulty(launch.fetch, plan, page),
				});
		},
		isCompleted: () => cmi5.statements.some((each) => verbIn(each).endsWith('/completed')),
		complaints: () => cmi5.complaints(),
	};
}

function verbIn({ verb }: Statement): string {
	return verb.id;
}

function faulty(fetch: Fetch, plan: FaultPlan, page: LearnersPage): typeof globalThis.fetch {
	return async (input, init) => {
		if (page.isDead()) throw new TypeError('the page is gone');
		const what = plan.next();
		if (what === 'kill-before') {
			page.die();
			throw new TypeError('the page is gone');
		}
		if (what === 'no-network') throw new TypeError('Failed to fetch');
		if (what === 'broken') return new Response('', { status: 500 });
		const answer = await fetch(input, init);
		if (what === 'kill-after') page.die();
		return answer;
	};
}
