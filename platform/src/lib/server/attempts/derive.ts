import type { CmiTree, Commit } from '../../launch.ts';
import type { Edition } from '../../standard.ts';
import { secondsOf } from './time.ts';
import { numberAt, valueAt } from './tree.ts';

/** SCORM 2004 RTE 4.2.4 `cmi.completion_status`. */
export type Completion = 'completed' | 'incomplete' | 'not attempted' | 'unknown';
/** SCORM 2004 RTE 4.2.22 `cmi.success_status`. */
export type Success = 'passed' | 'failed' | 'unknown';

/** What the platform reads out of a commit, the same for both editions. */
export type Derived = {
	readonly completion: Completion;
	readonly success: Success;
	/** As the course wrote it; 0–100 in 1.2. */
	readonly scoreRaw: number | undefined;
	/** −1 to 1 (2004). */
	readonly scoreScaled: number | undefined;
	/** 0 to 1 (2004). */
	readonly progress: number | undefined;
	/** What the course asked for at the end; `suspend` also when it asked by `suspendAll`. */
	readonly exit: string;
	/** Of this session, as the course measured it. */
	readonly sessionSeconds: number;
};

const successOf = (text: string): Success =>
	text === 'passed' || text === 'failed' ? text : 'unknown';

const completionOf = (text: string): Completion =>
	text === 'completed' || text === 'incomplete' || text === 'not attempted' ? text : 'unknown';

/** SCORM 1.2 has one status for both; passed and failed each mean that the course was gone through. */
const completionOf12 = (status: string): Completion => {
	if (status === 'passed' || status === 'failed') return 'completed';
	return status === 'browsed' ? 'incomplete' : completionOf(status);
};

const derive12 = (cmi: CmiTree): Derived => {
	const status = valueAt(cmi, 'core.lesson_status');
	return {
		completion: completionOf12(status),
		success: successOf(status),
		scoreRaw: numberAt(cmi, 'core.score.raw'),
		scoreScaled: undefined,
		progress: undefined,
		exit: valueAt(cmi, 'core.exit'),
		sessionSeconds: secondsOf(valueAt(cmi, 'core.session_time')),
	};
};

const derive2004 = (cmi: CmiTree, navRequest: string): Derived => ({
	completion: completionOf(valueAt(cmi, 'completion_status')),
	success: successOf(valueAt(cmi, 'success_status')),
	scoreRaw: numberAt(cmi, 'score.raw'),
	scoreScaled: numberAt(cmi, 'score.scaled'),
	progress: numberAt(cmi, 'progress_measure'),
	// SN 4.3: a suspendAll keeps the run-time data, whatever cmi.exit says.
	exit: navRequest === 'suspendAll' ? 'suspend' : valueAt(cmi, 'exit'),
	sessionSeconds: secondsOf(valueAt(cmi, 'session_time')),
});

/** Reads status, score, progress and time out of a commit. */
export const derive = (edition: Edition, commit: Commit): Derived =>
	edition === '1.2' ? derive12(commit.cmi) : derive2004(commit.cmi, commit.navRequest);
