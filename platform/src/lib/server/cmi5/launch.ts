import type { AuLaunch, LaunchMode } from '../../launch.ts';
import type { Attempt } from '../attempts/attempts.ts';
import { insertSession } from '../attempts/sessions.ts';
import { contentAddress } from '../content/path.ts';
import { inTransaction, lock } from '../db/database.ts';
import type { PlatformHost } from '../host.ts';
import type { Learner } from '../people/learner.ts';
import { jsonDocument } from '../lrs/document.ts';
import { putState } from '../lrs/states.ts';
import type { AssignableUnit } from '../packages/contents.ts';
import type { Package } from '../packages/packages.ts';
import { closeEarlier } from './abandon.ts';
import { insertAuSession } from './au-sessions.ts';
import { activityId, actorOf } from './ids.ts';
import { newKey, sumOf } from '../keys.ts';
import {
	endpointOf,
	fetchAddress,
	launchAddress,
	RETURN,
	returnAddress,
} from './launch-address.ts';
import { launchData, launchedExtensions } from './launch-data.ts';
import { say } from './platform-statements.ts';
import { offerPreferences } from './preferences.ts';
import { LAUNCH_DATA } from './words.ts';

/** What is launched, by whom, and how. */
export type AuToLaunch = {
	readonly attempt: Attempt;
	readonly registration: string;
	readonly learner: Learner;
	readonly package: Package;
	readonly au: AssignableUnit;
	readonly launchMode: LaunchMode;
	/** Of this platform, as the browser knows it. */
	readonly origin: string;
	/** Of the page that the launch was asked from. */
	readonly locale: string;
};

type Begun = { readonly session: string; readonly activity: string; readonly address: string };

const writeLaunchData = (host: PlatformHost, given: AuToLaunch, begun: Begun): Promise<void> => {
	const { attempt, au, launchMode, origin, registration } = given;
	const { session, activity } = begun;
	const returnUrl = returnAddress(origin, attempt.id);
	const document = launchData({ au, session, launchMode, returnUrl });
	return putState(
		host.db,
		{ registration, activity, id: LAUNCH_DATA },
		{ ...jsonDocument(document, host.now()), attemptId: attempt.id },
	);
};

const sayLaunched = (host: PlatformHost, given: AuToLaunch, begun: Begun): Promise<void> => {
	const { attempt, au, launchMode, learner, origin, registration } = given;
	return say(
		host.db,
		{
			verb: 'launched',
			actor: actorOf(learner),
			registration,
			session: begun.session,
			object: { id: begun.activity },
			publisherId: au.id,
			attemptId: attempt.id,
			extensions: launchedExtensions(au, launchMode, origin + begun.address),
		},
		host.now(),
	);
};

/**
 * Launches an AU (cmi5 spec 8.1): closes what was open in the registration, then writes the launch
 * data, the learner's wishes and `launched`, all of it before the address is given.
 *
 * @returns everything that the player needs
 */
export const launchAu = async (host: PlatformHost, given: AuToLaunch): Promise<AuLaunch> => {
	const { attempt, au, learner, origin, registration } = given;
	const fetchKey = newKey();
	const activity = activityId(given.package.identifier, 'au', au.id);
	const address = contentAddress(given.package.sha256, au.file) + au.query;
	const session = await inTransaction(host, async (host) => {
		await lock(host.db, 'registrations', registration);
		await closeEarlier(host, given);
		const id = await insertSession(host.db, attempt.id, 0, host.now());
		const { launchMode } = given;
		await insertAuSession(host.db, { id, launchMode, fetchSum: sumOf(fetchKey) }, host.now());
		await writeLaunchData(host, given, { session: id, activity, address });
		await offerPreferences(host.db, learner, learner.language ?? given.locale, host.now());
		await sayLaunched(host, given, { session: id, activity, address });
		return id;
	});
	return {
		dialect: 'cmi5',
		attempt: attempt.id,
		session,
		ownWindow: au.launchMethod === 'OwnWindow',
		returnPath: RETURN,
		src: launchAddress(address, {
			endpoint: endpointOf(origin),
			fetch: fetchAddress(origin, fetchKey),
			actor: actorOf(learner),
			registration,
			activityId: activity,
		}),
	};
};
