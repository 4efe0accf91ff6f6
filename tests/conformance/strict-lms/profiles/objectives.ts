import type { Profile } from '../profile.ts';

/**
 * The platform has listed the objectives before the course does, last first and with one of its own in front.
 * @param ids those of the course
 */
export function prefilledObjectives(ids: readonly string[]): Profile {
	return {
		name: 'lists the objectives itself, in another order',
		source: 'SCORM 2004 RTE 4.2.17.1: a platform makes them from the manifest; SCORM Cloud does.',
		objectives: ['platform_primary', ...[...ids].reverse()],
	};
}
