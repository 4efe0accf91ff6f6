import { hash } from '../log/index.ts';

/**
 * Tells the learners of one device apart without saying who they are: it can be compared with what a platform calls a
 * learner, for this attempt only, and not be read backwards.
 * @param learner what the platform calls the learner; `''` when it does not say, and then nobody is matched
 */
export function ownerMark(key: string, learner: string): string {
	return learner === '' ? '' : hash(`${key} ${learner}`, 7);
}
