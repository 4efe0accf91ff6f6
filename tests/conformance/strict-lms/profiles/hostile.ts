import type { Profile } from '../profile.ts';

const optional = [
	'cmi.core.lesson_location',
	'cmi.core.session_time',
	'cmi.student_preference.language',
	'cmi.location',
	'cmi.session_time',
	'cmi.progress_measure',
	'cmi.learner_preference.language',
];

/** Answers that are none of the standard's. */
export const oddAnswers: readonly Profile[] = [
	{
		name: 'says false with error 0',
		source: 'Some platforms return false from a set that worked (adapt-contrib-spoor).',
		yes: 'false',
	},
	{
		name: 'answers booleans',
		source: 'Many platforms written in JavaScript (adapt-contrib-spoor, pipwerks).',
		yes: true,
	},
	{ name: 'answers numbers', source: 'Bridges to Java and ActiveX (pipwerks).', yes: 1 },
	{
		name: 'answers null',
		source: 'Cornerstone while the page is left (adapt_framework #2222).',
		yes: null,
		nothing: null,
	},
	{
		name: 'answers undefined',
		source: 'Home-made platforms whose methods forget to return.',
		yes: undefined,
		nothing: undefined,
	},
];

/** Platforms without what is optional, or without what is not. */
export const poorModels: readonly Profile[] = [
	{
		name: 'cuts long values without a word',
		source: 'ADL’s sample run-time cuts at the smallest permitted maximum.',
		tooLong: 'cut',
	},
	{
		name: 'has no mode',
		source: 'LearnWorlds sets no lesson_mode (LiaScript-Exporter #36).',
		initial: { 'cmi.core.lesson_mode': '', 'cmi.mode': '' },
	},
	{
		name: 'does not know what is optional',
		source: 'SCORM 1.2 RTE 3.4.1: a platform may leave out what is not mandatory.',
		unsupported: optional,
	},
	{
		name: 'does not know the mode',
		source: 'SCORM 1.2 RTE 3.4.1: lesson_mode is optional.',
		unsupported: ['cmi.core.lesson_mode', 'cmi.mode'],
	},
	{
		name: 'knows no interactions and no objectives',
		source: 'Platforms that answer 401 to all of them (adapt-contrib-spoor #294, #303, #306).',
		unsupported: ['cmi.interactions', 'cmi.objectives'],
	},
];

/** Platforms whose API is hard to reach. */
export const oddWindows: readonly Profile[] = [
	{
		name: 'puts its API in place late',
		source: 'Platforms that load their script after the course.',
		lateMs: 1_500,
	},
	{
		name: 'has frames of other origins between',
		source: 'SAP SuccessFactors (KBA 2805176).',
		frames: 'cross-origin',
	},
	{
		name: 'opens the course in a window of its own',
		source: 'Moodle and SAP in their new-window modes.',
		frames: 'opener',
	},
];

export const throwsAfterCommit: Profile = {
	name: 'throws after each commit',
	source: 'Moodle: the answer to a bad navigation request is not the script that it evaluates.',
	throwsAfterCommit: true,
};
