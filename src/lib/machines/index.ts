/** The door of machines: lessons as XState machines, and all that follows from a lesson and a log. */
export { settle } from './settle.ts';
export { progressOf, type Frame, type Progress } from './progress.ts';

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
export type { Judgement, PartJudgement, Verdict } from './questions/judgement.ts';
export { shuffled } from './shuffle.ts';

export { interactionOf, type Interaction } from './report/interaction.ts';
export { interactionsSince } from './report/interactions.ts';
export { outcomeOf, type Outcome } from './report/outcome.ts';
export { mergeLogs } from './merge.ts';

export { encodeRecord, longestRecord } from './record/encode.ts';
export {
	decodeRecord,
	lessonsInRecord,
	readKept,
	type Decoded,
	type Library,
	type RecordProblem,
} from './record/decode.ts';
