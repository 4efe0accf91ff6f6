import { createTracker } from '../../src/lib/lms/index.ts';
import type { FaultPlan } from './fault.ts';
import type { Place } from './place.ts';

const key = 'course.path';

/** A device alone. @param device what outlives a page */
export function webPlace(device: Storage, { plan }: { readonly plan: FaultPlan }): Place {
	return {
		open:
			({ clock }) =>
			(page) => {
				const storage: Storage = {
					length: 0,
					key: () => null,
					clear: () => {},
					getItem: (name) => page.storage.getItem(name),
					removeItem: (name) => page.storage.removeItem(name),
					setItem: (name, value) => {
						const what = plan.next();
						if (what === 'kill-before') page.die();
						if (what === 'broken' || what === 'no-network') throw new Error('QuotaExceededError');
						page.storage.setItem(name, value);
						if (what === 'kill-after') page.die();
					},
				};
				return () =>
					createTracker({
						standard: 'web',
						// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- the device's tracker reads nothing of it
						window: {} as Window,
						storage,
						key,
						clock,
					});
			},
		isCompleted: () => (device.getItem(key) ?? '').includes('"completion":"completed"'),
		complaints: () => [],
	};
}
