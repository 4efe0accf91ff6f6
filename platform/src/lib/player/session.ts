import type { Call, CmiTree, CommitRequest, ScormLaunch } from '../launch.ts';
import { createCallLog } from './call-log.ts';
import { createEngine } from './engine.ts';
import type { Engine } from './engine.ts';
import type { Runtime } from './runtime.ts';
import type { Sent, Transport } from './transport.ts';

/** What the page around the content is told. */
export type SessionEvents = {
	/** Finish / Terminate was answered "true": the session is over. */
	readonly ended: () => void;
	/** How the last sending of values ended. */
	readonly sent: (sent: Sent) => void;
};

/** One session: the object that content finds as `window.API` or `window.API_1484_11`. */
export type PlayerSession = {
	readonly api: Readonly<Record<string, (...given: readonly unknown[]) => string>>;
	/** Sends the calls that no commit has taken along. */
	readonly flush: () => void;
};

type Given = {
	readonly launch: ScormLaunch;
	readonly runtime: Runtime;
	readonly transport: Transport;
	readonly events: SessionEvents;
	readonly now: () => Date;
};

/** SCORM 1.2 has no code for a failed commit: general exception. 2004: RTE 3.1.7.6, general commit failure. */
const COMMIT_FAILED = { '1.2': 101, '2004': 391 } as const;

/** SCORM 1.2 RTE 3.4.3: after LMSFinish nothing may be called. scorm-again would let it through. */
const FINISHED_12 = 101;

type Begun = Omit<Call, 'returned' | 'error'>;

/** `running` is the call being made; a commit takes it along, and then it is not logged again. */
type State = {
	seq: number;
	finished: boolean;
	guarded: boolean;
	running: Begun | undefined;
};

const asText = (given: unknown): string =>
	// eslint-disable-next-line @typescript-eslint/no-base-to-string -- content may pass anything; the log shows what a platform would see
	given === undefined || given === null ? '' : String(given);

/**
 * Begins a session: a new run-time with its values loaded, a log of every call, and commits that
 * are stored by the server before they are answered.
 */
export const createSession = ({
	launch,
	runtime,
	transport,
	events,
	now,
}: Given): PlayerSession => {
	const log = createCallLog(now);
	const state: State = { seq: 0, finished: false, guarded: false, running: undefined };

	const send = (cmi: CmiTree, finish: boolean): { error: number } => {
		state.seq += 1;
		const calls = log.take();
		const { running } = state;
		const request: CommitRequest = {
			session: launch.session,
			calls,
			commit: {
				seq: state.seq,
				finish,
				cmi,
				navRequest: finish ? engine.navRequest() : '',
				// After the last commit there may be no time left to send how it went.
				...(running && { call: { ...running, returned: 'true', error: 0 } }),
			},
		};
		const sent = transport.send(request);
		if (sent.type === 'lost') log.putBack(calls);
		events.sent(sent);
		const isGood = sent.type === 'stored' || sent.type === 'queued';
		if (isGood) state.running = undefined;
		return { error: isGood ? 0 : COMMIT_FAILED[launch.dialect] };
	};

	const engine: Engine = createEngine(runtime, launch.cmi, send);

	/** Runs one call, writes it down with its error code, and gives its answer as text. */
	const record = (call: Omit<Begun, 'n' | 'at'>, run: () => string): string => {
		const begun = { ...log.next(), ...call };
		const refuse = launch.dialect === '1.2' && state.finished;
		state.running = begun;
		const returned = refuse ? refusal(call.method) : asText(run());
		state.guarded = refuse;
		const error = refuse ? FINISHED_12 : Number(engine.lastError()) || 0;
		if (state.running === begun) log.add({ ...begun, returned, error });
		state.running = undefined;
		return returned;
	};

	const refusal = (method: string): string => (method === 'LMSGetValue' ? '' : 'false');

	const finish = (parameter: string): string => {
		const returned = engine.finish(parameter);
		if (returned === 'true' && !state.finished) {
			state.finished = true;
			events.ended();
		}
		return returned;
	};

	const names = methodNames[launch.dialect];
	const plain = (method: string, run: (parameter: string) => string) => (parameter: unknown) =>
		record({ method, element: '', value: asText(parameter) }, () => run(asText(parameter)));

	return {
		api: {
			[names.initialize]: plain(names.initialize, engine.initialize),
			[names.finish]: plain(names.finish, finish),
			[names.commit]: plain(names.commit, engine.commit),
			[names.get]: (element) =>
				record({ method: names.get, element: asText(element), value: '' }, () =>
					engine.get(asText(element)),
				),
			[names.set]: (element, value) =>
				record({ method: names.set, element: asText(element), value: asText(value) }, () =>
					engine.set(asText(element), asText(value)),
				),
			// Asked after every call by most wrappers; the log has the code with the call itself.
			[names.lastError]: () => (state.guarded ? String(FINISHED_12) : engine.lastError()),
			[names.errorString]: (code) => engine.errorString(asText(code)),
			[names.diagnostic]: (code) => engine.diagnostic(asText(code)),
		},
		flush() {
			const calls = log.take();
			if (calls.length > 0) transport.sendLater({ session: launch.session, calls });
		},
	};
};

const methodNames = {
	'1.2': {
		initialize: 'LMSInitialize',
		finish: 'LMSFinish',
		get: 'LMSGetValue',
		set: 'LMSSetValue',
		commit: 'LMSCommit',
		lastError: 'LMSGetLastError',
		errorString: 'LMSGetErrorString',
		diagnostic: 'LMSGetDiagnostic',
	},
	'2004': {
		initialize: 'Initialize',
		finish: 'Terminate',
		get: 'GetValue',
		set: 'SetValue',
		commit: 'Commit',
		lastError: 'GetLastError',
		errorString: 'GetErrorString',
		diagnostic: 'GetDiagnostic',
	},
} as const;
