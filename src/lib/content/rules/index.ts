import type { Rule } from '../reading/lesson-files.ts';
import { accidentalLoop } from './accidental-loop.ts';
import { changedId } from './changed-id.ts';
import { choiceWithoutFeedback } from './choice-without-feedback.ts';
import { deadEnd } from './dead-end.ts';
import { duplicateId } from './duplicate-id.ts';
import { folderMismatch } from './folder-mismatch.ts';
import { gapInMeter } from './gap-in-meter.ts';
import { hiddenBranch } from './hidden-branch.ts';
import { markMismatch } from './mark-mismatch.ts';
import { noWayToEnding } from './no-way-to-ending.ts';
import { speakerMismatch } from './speaker-mismatch.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownTarget } from './unknown-target.ts';
import { unreachableNode } from './unreachable-node.ts';

/** The lint rules on a lesson. A new one is a file in this folder, a line here and a fixture folder of its name. */
export const rules: readonly Rule[] = [
	accidentalLoop,
	changedId,
	choiceWithoutFeedback,
	deadEnd,
	duplicateId,
	folderMismatch,
	gapInMeter,
	hiddenBranch,
	markMismatch,
	noWayToEnding,
	speakerMismatch,
	unknownReference,
	unknownTarget,
	unreachableNode,
];
