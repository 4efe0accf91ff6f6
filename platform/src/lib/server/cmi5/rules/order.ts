import type { RefusalCode } from '../../../refusal.ts';
import type { VerbName } from '../words.ts';
import type { Against } from './session.ts';

/* Which statement may come when (cmi5 spec 7.1.3, 9.3, 10 launchMode). */

const inSession = ({ earlier, session }: Against): readonly VerbName[] =>
	earlier.filter((one) => one.session === session).map(({ verb }) => verb);

const isWithin = (against: Against): RefusalCode | undefined => {
	if (against.isTerminated) return 'after-terminated';
	return inSession(against).includes('initialized') ? undefined : 'not-initialized';
};

/** When a cmi5 allowed statement may come: between initialized and terminated. */
export const judgeAllowed = isWithin;

const judgeRepeated = (verb: VerbName, against: Against): RefusalCode | undefined => {
	const here = inSession(against);
	if (here.includes(verb)) return 'verb-twice';
	const isSecondJudgement =
		(verb === 'passed' && here.includes('failed')) ||
		(verb === 'failed' && here.includes('passed'));
	if (isSecondJudgement) return 'passed-and-failed';
	const before = against.earlier.map((one) => one.verb);
	if (verb === 'completed' && before.includes('completed')) return 'completed-again';
	if (verb === 'passed' && before.includes('passed')) return 'passed-again';
	return verb === 'failed' && before.includes('passed') ? 'failed-after-passed' : undefined;
};

/** When a cmi5 defined statement may come. */
export const judgeDefined = (verb: VerbName, against: Against): RefusalCode | undefined => {
	const outside = isWithin(against);
	if (verb === 'initialized' && outside === 'not-initialized') return undefined;
	if (outside) return outside;
	const isFree = verb === 'initialized' || verb === 'terminated';
	if (against.launchMode !== 'Normal' && !isFree) return 'mode';
	return judgeRepeated(verb, against);
};
