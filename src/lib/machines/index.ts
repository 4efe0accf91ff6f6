/** The door of machines: lessons as XState machines, an attempt as a log, and all that follows from the two. */
export type { Log, LogEvent } from './log.ts';
export { endingsOf, eventsOf, isFinished, keyOf, pathOf } from './log.ts';
export { begin, settle } from './attempt.ts';
export {
	progressOf,
	requiredLessons,
	extraLessons,
	type Frame,
	type Progress,
} from './progress.ts';

export { decide, sendReply, stepBack } from './scenario/decide.ts';
export { fold, placesOf, lastOf, type Place, type Places } from './scenario/fold.ts';
export { scenarioMachine, type Move, type ScenarioMachine } from './scenario/machine.ts';
export { isOffered, type ScenarioContext } from './scenario/context.ts';
export {
	viewOf,
	type View,
	type DecisionView,
	type ReplyView,
	type EndingView,
} from './scenario/view.ts';
export type { MeterView } from './scenario/meters.ts';
export type { BoardView } from './scenario/boards.ts';
export { earlierStoriesOf, storyOf, type Story, type StoryStep } from './scenario/story.ts';

export { answerStep, foldSteps, passStep, type StepsPlace } from './steps/fold.ts';
export {
	answerCheck,
	beginRound,
	lastSeed,
	resultOf,
	roundsOf,
	type RoundResult,
} from './check/fold.ts';
export type { Round } from './check/draw.ts';

export { isQuestion, isWhole, judge } from './questions/judge.ts';
export { groupsIn } from './questions/arranging.ts';
export type { Interaction } from './questions/interaction.ts';
export type { Judgement, PartJudgement, Verdict } from './questions/judgement.ts';
export { shuffled } from './shuffle.ts';

export { encodeRecord } from './record/encode.ts';
export {
	decodeRecord,
	lessonsInRecord,
	readKept,
	type Decoded,
	type Library,
	type RecordProblem,
} from './record/decode.ts';
