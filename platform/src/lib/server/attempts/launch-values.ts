import type { CmiTree } from '../../launch.ts';
import type { Edition } from '../../standard.ts';
import type { Learner } from '../people/learner.ts';
import type { Sco } from '../packages/contents.ts';
import { toDuration, toTimespan } from './time.ts';
import { branch, valueAt, without } from './tree.ts';

/** What the last commit of the attempt left, if there was one. */
export type Previous = {
	readonly cmi: CmiTree;
	readonly exit: string;
	/** In the whole attempt, all sessions. */
	readonly totalSeconds: number;
};

/** `cmi.core.entry` / `cmi.entry`. */
export type Entry = 'ab-initio' | 'resume' | '';

/**
 * How a session begins. 1.2: `resume` after a suspend, else "" with the data back (RTE 3.4.4,
 * cmi.core.entry). 2004: without a suspend a new learner attempt begins, from empty (RTE 4.2.8).
 */
const entryOf = (edition: Edition, previous: Previous | undefined): Entry => {
	if (!previous) return 'ab-initio';
	if (previous.exit === 'suspend') return 'resume';
	return edition === '1.2' ? '' : 'ab-initio';
};

type Given = {
	readonly edition: Edition;
	readonly sco: Sco;
	readonly learner: Learner;
	readonly previous: Previous | undefined;
};

const optional = (name: string, value: string): CmiTree => (value === '' ? {} : { [name]: value });

/** The course's own choice of language, once stored, stands before the learner's general one. */
const withLanguage = (preference: CmiTree, learner: Learner): CmiTree =>
	valueAt(preference, 'language') === ''
		? { ...preference, ...optional('language', learner.language ?? '') }
		: preference;

const values12 = ({ sco, learner, previous }: Given): CmiTree => {
	const kept = previous?.cmi ?? {};
	const core = without(branch(kept, 'core'), ['exit', 'session_time', 'entry', 'total_time']);
	// Never set: it must look unset again, or the next Finish would not make it `completed`.
	const untouched = valueAt(core, 'lesson_status') === 'not attempted';
	return {
		...kept,
		core: {
			...(untouched ? without(core, ['lesson_status']) : core),
			student_id: learner.code,
			student_name: learner.name,
			// Never review: a finished course may be done again, and the better result counts.
			lesson_mode: 'normal',
			credit: 'credit',
			entry: entryOf('1.2', previous),
			total_time: toTimespan(previous?.totalSeconds ?? 0),
		},
		...optional('launch_data', sco.launchData),
		student_data: optional('mastery_score', sco.mastery),
		student_preference: withLanguage(branch(kept, 'student_preference'), learner),
	};
};

const values2004 = ({ sco, learner, previous }: Given): CmiTree => {
	const resumed = previous?.exit === 'suspend' ? previous : undefined;
	const kept = without(resumed?.cmi ?? {}, ['exit', 'session_time']);
	return {
		...kept,
		learner_id: learner.code,
		learner_name: learner.name,
		mode: 'normal',
		credit: 'credit',
		entry: entryOf('2004', previous),
		// RTE 4.2.28: the total of a learner attempt, so a new one counts from nothing.
		total_time: toDuration(resumed?.totalSeconds ?? 0),
		...optional('launch_data', sco.launchData),
		...optional('scaled_passing_score', sco.passing),
		...optional('completion_threshold', sco.threshold),
		learner_preference: withLanguage(branch(kept, 'learner_preference'), learner),
	};
};

/**
 * The run-time values to load before Initialize.
 *
 * @returns a tree without the outer `cmi`, for scorm-again's `loadFromJSON(tree, 'cmi')`
 */
export const launchValues = (given: Given): CmiTree =>
	given.edition === '1.2' ? values12(given) : values2004(given);
