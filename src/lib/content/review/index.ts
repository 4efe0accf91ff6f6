import type { ReviewRule } from './rule.ts';
import { absoluteWord } from './rules/absolute-word.ts';
import { abbreviation } from './rules/abbreviation.ts';
import { bareVerdict } from './rules/bare-verdict.ts';
import { bestIsLongest } from './rules/best-is-longest.ts';
import { bestIsShortest } from './rules/best-is-shortest.ts';
import { clang } from './rules/clang.ts';
import { doubleNegation } from './rules/double-negation.ts';
import { hardToRead } from './rules/hard-to-read.ts';
import { itemWithoutGoal } from './rules/item-without-goal.ts';
import { keyPosition } from './rules/key-position.ts';
import { lazyOption } from './rules/lazy-option.ts';
import { longParagraph } from './rules/long-paragraph.ts';
import { longSentence } from './rules/long-sentence.ts';
import { meanSentenceLength } from './rules/mean-sentence-length.ts';
import { missingValue } from './rules/missing-value.ts';
import { negatedQuestion } from './rules/negated-question.ts';
import { noMisconception } from './rules/no-misconception.ts';
import { noNotice } from './rules/no-notice.ts';
import { noRepair } from './rules/no-repair.ts';
import { notOneBest } from './rules/not-one-best.ts';
import { notRetrieved } from './rules/not-retrieved.ts';
import { officialese } from './rules/officialese.ts';
import { optionLength } from './rules/option-length.ts';
import { passive } from './rules/passive.ts';
import { percentSign } from './rules/percent-sign.ts';
import { presentTenseProgramme } from './rules/present-tense-programme.ts';
import { sharedRunWithSource } from './rules/shared-run.ts';
import { skall } from './rules/skall.ts';
import { staleLaw } from './rules/stale-law.ts';
import { tooFewEndings } from './rules/too-few-endings.ts';
import { tooLong } from './rules/too-long.ts';
import { tooMuchToRead } from './rules/too-much-to-read.ts';
import { unbalancedDraw } from './rules/unbalanced-draw.ts';
import { unexplainedTerm } from './rules/unexplained-term.ts';
import { unknownClaim } from './rules/unknown-claim.ts';
import { unknownObjective } from './rules/unknown-objective.ts';
import { unparallelOptions } from './rules/unparallel-options.ts';
import { unpractisedGoal } from './rules/unpractised-goal.ts';
import { unreadableSource } from './rules/unreadable-source.ts';
import { untaughtClaim } from './rules/untaught-claim.ts';
import { unusedTerm } from './rules/unused-term.ts';
import { vagueGoal } from './rules/vague-goal.ts';
import { valueUnnamed } from './rules/value-unnamed.ts';
import { weTheCity } from './rules/we-the-city.ts';
import { wrongAddress } from './rules/wrong-address.ts';
import { wrongLength } from './rules/wrong-length.ts';

/**
 * The rules of good teaching and good language, in the order of the didactic rules. A new one is a file
 * in `rules/`, a line here and a fixture folder of its name.
 *
 * Some rules need no file here. The number of answers (Q1) and that each item names a claim (Q15) are
 * in the schema; ids, number and order of answers (Q16) cannot differ between locales, because they stand
 * in the structure once; feedback for each choice (FB1) and the shape of the graph (SC1) are judged when
 * the course is read.
 */
export const reviewRules: readonly ReviewRule[] = [
	notOneBest,
	optionLength,
	bestIsLongest,
	bestIsShortest,
	keyPosition,
	lazyOption,
	absoluteWord,
	clang,
	unparallelOptions,
	negatedQuestion,
	tooLong,
	noMisconception,
	itemWithoutGoal,
	unknownObjective,
	unpractisedGoal,
	untaughtClaim,
	unknownClaim,
	unbalancedDraw,
	bareVerdict,
	valueUnnamed,
	wrongLength,
	noRepair,
	tooFewEndings,
	missingValue,
	staleLaw,
	tooMuchToRead,
	notRetrieved,
	noNotice,
	presentTenseProgramme,
	vagueGoal,
	hardToRead,
	longSentence,
	meanSentenceLength,
	longParagraph,
	wrongAddress,
	passive,
	abbreviation,
	officialese,
	unexplainedTerm,
	unusedTerm,
	doubleNegation,
	skall,
	percentSign,
	weTheCity,
	sharedRunWithSource,
	unreadableSource,
];
