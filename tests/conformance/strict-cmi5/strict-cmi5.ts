import { json, text, type Answer } from './answer.ts';
import { createDocumentStore, type StoredDocument } from './document-store.ts';
import { createLaunch, launchDataOf, launchUrl } from './launch.ts';
import { createNetwork, type Server } from './network.ts';
import type { Cmi5Profile, LaunchMode } from './profile.ts';
import type { Fetch, SentRequest } from './request.ts';
import { answerRequest, placeOf } from './router.ts';
import { createSession, type Session } from './session.ts';
import { createStatementStore } from './statement-store.ts';
import { isCmi5Defined, verbOf, type Statement } from './statement.ts';
import { LAUNCH_DATA, PREFERENCES } from './words.ts';

/** One learner at one platform that speaks cmi5, with an LRS of its own. */
export interface StrictCmi5 {
	/** Opens the course. A session that is still open is abandoned by it (cmi5 spec 9.3.6). */
	readonly launch: (how?: { readonly mode?: LaunchMode }) => Cmi5Launch;
	/** What was accepted over all launches. Live. */
	readonly statements: readonly Statement[];
	/** What the course has written, by `stateId`, and what the platform has. Live. */
	readonly documents: ReadonlyMap<string, StoredDocument>;
	/** The learner's preferences, under `cmi5LearnerPreferences`. Live. */
	readonly preferences: ReadonlyMap<string, StoredDocument>;
	/** Every request over all launches, also those that came to nothing. Live. */
	readonly requests: readonly SentRequest[];
	/** What the course did that cmi5 and xAPI do not allow, over all launches. */
	readonly complaints: () => readonly string[];
	readonly server: Server;
	/** Would the platform move on? (cmi5 spec 13.1.4, moveOn) */
	readonly isSatisfied: () => boolean;
}

export interface Cmi5Launch {
	/** The address of the course with all that the platform tells it. */
	readonly url: string;
	/** To be given to the course instead of the browser's own. */
	readonly fetch: Fetch;
	readonly complaints: readonly string[];
	/**
	 * Says that the page is gone: to be done and not to terminate is a complaint. One that is not done may be a page that
	 * is loaded again.
	 */
	readonly end: () => void;
}

export interface StrictCmi5Options {
	/** Lets time pass for a slow platform; at once unless given. */
	readonly wait?: (ms: number) => Promise<void>;
}

export function createStrictCmi5(
	profile: Cmi5Profile,
	{ wait = async () => {} }: StrictCmi5Options = {},
): StrictCmi5 {
	const kept = {
		statements: createStatementStore(),
		states: createDocumentStore(),
		profiles: createDocumentStore(),
	};
	const server: Server = { failsRequests: false, offline: false };
	const sessions: Session[] = [];
	const requests: SentRequest[] = [];
	if (profile.preferences)
		kept.profiles.write(PREFERENCES, JSON.stringify(profile.preferences), 'application/json');

	const work = (request: SentRequest, session: Session): Answer => {
		const place = placeOf(request, session);
		if (!place) {
			session.complaints.add(
				`a request to ${request.url.href}, which is nothing of the platform's`,
			);
			return text(404, 'not found');
		}
		const instead = profile.instead?.[place];
		if (instead) return instead;
		const arrived = profile.redirects?.includes(place)
			? { ...request, method: 'GET', body: '' }
			: request;
		const answer = answerRequest(arrived, place, session, kept);
		const redirected = arrived === request ? {} : { redirected: true };
		return { ...answer, ...redirected, ...profile.dressed?.[place] };
	};

	const launch: StrictCmi5['launch'] = ({ mode = 'normal' } = {}) => {
		const last = sessions.at(-1);
		if (last && !last.terminated) last.abandoned = true;
		const session = createSession(createLaunch(profile, mode, sessions.length + 1));
		sessions.push(session);
		const data = json(launchDataOf(session.launch));
		kept.states.write(LAUNCH_DATA, data.body ?? '', data.type ?? '');
		const { complaints } = session;
		return {
			url: launchUrl(session.launch),
			fetch: createNetwork({
				profile,
				server,
				wait,
				work: (request) => work(request, session),
				onRequest: (request) => {
					requests.push(request);
					if (placeOf(request, session) === 'preferences') session.preferencesAsked = true;
				},
				complain: complaints.add,
			}),
			complaints: complaints.list,
			end: () => {
				const isOpen = session.initializedAt !== undefined && !session.terminated;
				if (isOpen && kept.statements.all.some((each) => verbOf(each) === 'completed'))
					complaints.addOnce('the page is gone without terminated');
			},
		};
	};

	return {
		launch,
		statements: kept.statements.all,
		documents: kept.states.all,
		preferences: kept.profiles.all,
		requests,
		complaints: () => sessions.flatMap(({ complaints }) => complaints.list),
		server,
		isSatisfied: () => isSatisfied(profile, kept.statements.all),
	};
}

function isSatisfied({ moveOn = 'CompletedOrPassed' }: Cmi5Profile, all: readonly Statement[]) {
	const verbs = all.filter(isCmi5Defined).map(verbOf);
	const completed = verbs.includes('completed');
	const passed = verbs.includes('passed');
	return {
		NotApplicable: true,
		Passed: passed,
		Completed: completed,
		CompletedAndPassed: completed && passed,
		CompletedOrPassed: completed || passed,
	}[moveOn];
}
