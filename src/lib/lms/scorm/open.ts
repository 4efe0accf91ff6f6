import { languageTag } from '../language.ts';
import { completionOf } from '../status.ts';
import type { Launch, TrackerError } from '../tracker.ts';
import type { ApiCaller, Reply } from './api-call.ts';
import { problemOf, type FailedReply } from './problem.ts';
import type { ReadElement, ScormStandard } from './standard.ts';

export type Opened =
	| { readonly type: 'opened'; readonly launch: Launch; readonly status: string }
	| { readonly type: 'refused'; readonly problem: TrackerError };

/** Enough for a platform that stumbles now and then. */
const READ_TRIES = 3;

/**
 * Opens the session and reads what the platform has kept. Mode, record and status must be readable: a course that
 * takes a failed read for an empty one overwrites a finished attempt. When they are not, the session is left open
 * rather than terminated, since Terminate without a status makes platforms store `completed` (Moodle, SCORM 1.2).
 */
export function open(caller: ApiCaller, standard: ScormStandard): Opened {
	const refusal = initialize(caller, standard);
	if (refusal) return { type: 'refused', problem: refusal };
	return readLaunch((name) => read(caller, standard, name), caller, standard);
}

/**
 * Called once. A platform that says "already open" (a reload in its frame) is taken at its word, since a further
 * Initialize makes Moodle forget what was not committed; the reading that follows shows whether it is true.
 */
function initialize(caller: ApiCaller, standard: ScormStandard): TrackerError | undefined {
	const reply = caller.act('initialize', '');
	if (reply.type === 'answered') return undefined;
	if (reply.type === 'refused' && standard.codes.alreadyOpen.includes(reply.lmsCode))
		return undefined;
	return problemOf(reply, 'start-refused', { call: caller.nameOf('initialize') });
}

function readLaunch(
	readOne: (name: ReadElement) => Reply,
	caller: ApiCaller,
	standard: ScormStandard,
): Opened {
	const found: Partial<Record<ReadElement, string>> = {};
	for (const name of ['mode', 'record', 'status', 'location', 'language', 'learner'] as const) {
		const reply = readOne(name);
		if (reply.type === 'answered') found[name] = reply.value;
		else if (isVital(name))
			return { type: 'refused', problem: unreadable(reply, caller, standard.elements[name]) };
	}
	return launchOf(found);
}

function isVital(name: ReadElement): boolean {
	return name === 'mode' || name === 'record' || name === 'status';
}

function read(caller: ApiCaller, standard: ScormStandard, name: ReadElement): Reply {
	let reply = caller.get(standard.elements[name]);
	for (let tries = 1; isUnsure(reply, standard) && tries < READ_TRIES; tries += 1) {
		reply = caller.get(standard.elements[name]);
	}
	return reply.type === 'refused' && !isUnsure(reply, standard) ? nothingStored : reply;
}

const nothingStored: Reply = { type: 'answered', value: '', doubtful: false };

/** Every other code says something about the element (never set, not supported), and so that there is nothing. */
function isUnsure(reply: Reply, standard: ScormStandard): boolean {
	if (reply.type === 'threw') return true;
	return reply.type === 'refused' && ['', ...standard.codes.noSession].includes(reply.lmsCode);
}

function unreadable(reply: FailedReply, caller: ApiCaller, element: string): TrackerError {
	return problemOf(reply, 'start-refused', { call: caller.nameOf('get'), element });
}

function launchOf(found: Partial<Record<ReadElement, string>>): Opened {
	const mode = modeOf(found.mode ?? '');
	const status = (found.status ?? '').trim().toLowerCase();
	return {
		type: 'opened',
		status,
		launch: {
			mode,
			record: found.record ?? '',
			location: found.location ?? '',
			completion: completionOf(status),
			language: languageTag(found.language ?? ''),
			learner: (found.learner ?? '').trim(),
			keeps: mode === 'normal',
		},
	};
}

/** Some platforms set no mode at all (LearnWorlds): that is a normal launch. */
function modeOf(answer: string): Launch['mode'] {
	const mode = answer.trim().toLowerCase();
	return mode === 'review' || mode === 'browse' ? mode : 'normal';
}
