import { createDeviceTracker } from './device/device-tracker.ts';
import { lazyTracker } from './lazy-tracker.ts';
import type { PackageStandard, TrackerOptions } from './options.ts';
import { createScormTracker } from './scorm/scorm-tracker.ts';
import { scorm12 } from './scorm12/scorm12.ts';
import { scorm2004 } from './scorm2004/scorm2004.ts';
import type { Tracker } from './tracker.ts';

/** The only place where a standard is chosen. A package speaks its own and no other (platforms: several expose both). */
const trackers: Readonly<Record<PackageStandard, (options: TrackerOptions) => Tracker>> = {
	scorm12: (options) => createScormTracker(scorm12, options),
	// The editions differ in the manifest; what a course says at run time is the same.
	'scorm2004-3rd': (options) => createScormTracker(scorm2004, options),
	'scorm2004-4th': (options) => createScormTracker(scorm2004, options),
	cmi5: (options) =>
		lazyTracker('cmi5', async () =>
			(await import('./cmi5/cmi5-tracker.ts')).createCmi5Tracker(options),
		),
	web: createDeviceTracker,
};

/**
 * Makes the tracker of a package. Touches nothing until `locate()`.
 * A tracker that finds no platform says `api-missing`; ask for `web` then, to keep the record on the device.
 */
export function createTracker(options: TrackerOptions): Tracker {
	return trackers[options.standard](options);
}
