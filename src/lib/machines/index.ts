/** The door of machines: a lesson as an XState machine, an attempt as a log, and all that follows from the two. */
export type { Log, LogEvent, ChoiceTaken, EndingReached } from './log.ts';
export { choicesOf, endingsOf } from './log.ts';
export { decide, stepBack } from './decide.ts';
export { fold, type Place } from './fold.ts';
export { machineOf, type LessonMachine } from './lesson-machine.ts';
export { viewOf, type View, type DecisionView, type EndingView, type MeterView } from './view.ts';
export { storyOf, type Story, type StoryStep } from './story.ts';
export { progressOf, lessonsOf, isFinished, type Progress } from './progress.ts';
export { encodeRecord } from './record/encode.ts';
export { decodeRecord, type Decoded, type RecordProblem } from './record/decode.ts';
