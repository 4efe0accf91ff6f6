import type { LaunchMode } from '../../launch.ts';
import type { AssignableUnit } from '../packages/contents.ts';
import { extensions } from './words.ts';

/** The document `LMS.LaunchData` (cmi5 spec 10). What the course structure leaves out is left out. */
export const launchData = (given: {
	readonly au: AssignableUnit;
	readonly session: string;
	readonly launchMode: LaunchMode;
	readonly returnUrl: string;
}) => {
	const { au } = given;
	return {
		contextTemplate: {
			contextActivities: { grouping: [{ objectType: 'Activity', id: au.id }] },
			extensions: { [extensions.sessionId]: given.session },
		},
		launchMode: given.launchMode,
		launchMethod: au.launchMethod,
		moveOn: au.moveOn,
		returnURL: given.returnUrl,
		...(au.masteryScore !== undefined && { masteryScore: au.masteryScore }),
		...(au.launchParameters !== '' && { launchParameters: au.launchParameters }),
		...(au.entitlementKey !== '' && { entitlementKey: { courseStructure: au.entitlementKey } }),
	};
};

/** What the statement `launched` tells besides (cmi5 spec 9.6.3). */
export const launchedExtensions = (
	au: AssignableUnit,
	launchMode: LaunchMode,
	launchUrl: string,
): Readonly<Record<string, string | number>> => ({
	[extensions.launchMode]: launchMode,
	[extensions.launchUrl]: launchUrl,
	[extensions.moveOn]: au.moveOn,
	...(au.masteryScore !== undefined && { [extensions.masteryScore]: au.masteryScore }),
	...(au.launchParameters !== '' && { [extensions.launchParameters]: au.launchParameters }),
});
