import type { Question } from '../../content/index.ts';
import { shuffled } from '../../machines/index.ts';

/**
 * What stands there before the learner has done anything: nothing, but for what is to be put in order, which
 * always has one; never the right one, or there would be nothing to do.
 */
export function startOf(question: Question, seed: string): readonly string[] {
	if (question.kind !== 'ordering') return [];
	const mixed = shuffled(question.items, seed);
	const [first = '', ...rest] = mixed;
	return mixed.every((id, index) => id === question.items[index]) ? [...rest, first] : mixed;
}
