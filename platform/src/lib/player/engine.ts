import type Scorm12API from 'scorm-again/scorm12';
import type Scorm2004API from 'scorm-again/scorm2004';
import type { CmiTree } from '../launch.ts';
import type { Runtime } from './runtime.ts';
import { settings } from './settings.ts';

/** What scorm-again hands over to be stored, and how it ended. */
export type Store = (cmi: CmiTree, finish: boolean) => { readonly error: number };

/** A run-time of either edition, with the same eight calls. */
export type Engine = {
	readonly initialize: (parameter: string) => string;
	readonly finish: (parameter: string) => string;
	readonly get: (element: string) => string;
	readonly set: (element: string, value: string) => string;
	readonly commit: (parameter: string) => string;
	readonly lastError: () => string;
	readonly errorString: (code: string) => string;
	readonly diagnostic: (code: string) => string;
	/** `adl.nav.request` as it stands (2004). */
	readonly navRequest: () => string;
};

/** The shape that scorm-again wants in place of its own HTTP: synchronous, result at once. */
const service = (store: Store) => ({
	processHttpRequest(_url: string, params: unknown, terminate: boolean) {
		// eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- what `dataCommitFormat: 'json'` gives
		const { cmi } = params as { cmi: CmiTree };
		const { error } = store(cmi, terminate);
		return { result: error === 0 ? 'true' : 'false', errorCode: error };
	},
	updateSettings() {},
});

/** The eight calls of the standard, which scorm-again names alike in both editions. */
const callsOf = (api: Scorm12API | Scorm2004API): Omit<Engine, 'navRequest'> => ({
	initialize: (parameter) => api.lmsInitialize(parameter),
	finish: (parameter) => api.lmsFinish(parameter),
	get: (element) => api.lmsGetValue(element),
	set: (element, value) => api.lmsSetValue(element, value),
	commit: (parameter) => api.lmsCommit(parameter),
	lastError: () => api.lmsGetLastError(),
	errorString: (code) => api.lmsGetErrorString(code),
	diagnostic: (code) => api.lmsGetDiagnostic(code),
});

const engine12 = (api: Scorm12API, cmi: CmiTree): Engine => {
	api.loadFromJSON({ ...cmi }, 'cmi');
	// SCORM 1.2 RTE 3.4.4, lesson_status: an SCO that never set it has completed. Here, before
	// scorm-again compares the score with the mastery score.
	api.on('BeforeTerminate', () => {
		if (api.cmi.core.lesson_status === 'not attempted') api.cmi.core.lesson_status = 'completed';
	});
	return { ...callsOf(api), navRequest: () => '' };
};

const engine2004 = (api: Scorm2004API, cmi: CmiTree): Engine => {
	api.loadFromJSON({ ...cmi }, 'cmi');
	return { ...callsOf(api), navRequest: () => api.adl.nav.request };
};

/**
 * A new run-time with the launch's values loaded. One per session: scorm-again's reset keeps data.
 *
 * @param cmi values to load before Initialize, without the outer `cmi`
 */
export const createEngine = (runtime: Runtime, cmi: CmiTree, store: Store): Engine =>
	runtime.edition === '1.2'
		? engine12(new runtime.Api(settings(), service(store)), cmi)
		: engine2004(new runtime.Api(settings(), service(store)), cmi);
