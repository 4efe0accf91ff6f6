import type { PartJudgement } from '../../machines/index.ts';

/** The word for something that could be picked or left. */
export function pickedWord({ chosen, verdict }: PartJudgement) {
	if (verdict === 'right') return chosen ? 'partRight' : 'partLeft';
	return chosen ? 'partBelongs' : 'partMissed';
}
