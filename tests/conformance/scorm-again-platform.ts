import { Scorm12API, Scorm2004API } from 'scorm-again';
import type { Platform, ScormPackage } from './stage.ts';
import { rules } from './strict-platform.ts';
import type { LooseApi, RecordedCall, StandardRules } from './strict-lms/index.ts';

/** Every setting that bears on an answer is pinned: the defaults differ from their documentation. */
const settings = {
	autocommit: false,
	throttleCommits: false,
	useAsynchronousCommits: false,
	logLevel: 'NONE',
	mastery_override: false,
	score_overrides_status: false,
	autoCompleteLessonStatus: false,
	selfReportSessionTime: false,
	sendFullCommit: true,
	autoProgress: false,
	strict_errors: true,
	enableOfflineSupport: false,
	globalStudentPreferences: false,
	lmsCommitUrl: 'mem://attempt',
} as const;

const makers = {
	scorm12: Scorm12API,
	'scorm2004-3rd': Scorm2004API,
	'scorm2004-4th': Scorm2004API,
} as const;

/** The data model as scorm-again writes it: nested objects. */
type StoredCmi = { readonly [part: string]: unknown; readonly core?: object };

/** scorm-again as a platform: keeps what was committed, and hands it to a new API at the next launch. */
export function createScormAgainPlatform(standard: ScormPackage): Platform {
	const server = { failsCommits: false, offline: false };
	let stored: StoredCmi = {};
	const open = (mode: string) => {
		const httpService = {
			processHttpRequest: () => {
				if (server.failsCommits)
					return { result: 'false', errorCode: Number(rules[standard].codes.commitFailed) };
				stored = snapshot(api);
				return { result: 'true', errorCode: 0 };
			},
			updateSettings: () => {},
		};
		const api = new makers[standard]({ ...settings, httpService });
		api.loadFromJSON(withMode(standard, stored, mode), 'cmi');
		const methods = methodsOf(api, rules[standard].methods);
		const lastError = () => methods[rules[standard].methods.lastError]?.();
		return { api: methods, lastError, complaints: [] };
	};
	return { apiName: rules[standard].apiName, server, open };
}

/** What only goes in (exit, session time) does not come out again. */
function snapshot(api: Scorm12API | Scorm2004API): StoredCmi {
	const { cmi }: { cmi: StoredCmi } = JSON.parse(api.renderCMIToJSONString());
	const core = cmi.core ? { core: readable(cmi.core) } : {};
	return { ...readable(cmi), ...core };
}

function readable(part: object): object {
	return Object.fromEntries(
		Object.entries(part).filter(([name]) => name !== 'exit' && name !== 'session_time'),
	);
}

/** Whom the strict platform launches, too. */
const learner = 'learner1';

function withMode(standard: ScormPackage, cmi: StoredCmi, mode: string): StoredCmi {
	return standard === 'scorm12'
		? { ...cmi, core: { ...cmi.core, student_id: learner, lesson_mode: mode } }
		: { ...cmi, learner_id: learner, mode };
}

function methodsOf(api: object, methods: StandardRules['methods']): LooseApi {
	return Object.fromEntries(
		Object.values(methods).map((name) => [name, Reflect.get(api, name).bind(api)]),
	);
}

/**
 * scorm-again 3.4.3 gives `unknown` together with 403 for a status that nobody has set; by the standard it is a
 * value like any other, with error 0 (SCORM 2004 4th Ed. RTE 4.2.4). The record keeps to the standard.
 */
export function withoutKnownDeviations(calls: readonly RecordedCall[]): readonly RecordedCall[] {
	return calls.map((call) =>
		call.element === 'cmi.completion_status' && call.returns === 'unknown'
			? { ...call, error: '0' }
			: call,
	);
}
