import type { CmiTree, CmiValue } from '../../launch.ts';
import { branch, valueAt } from '../attempts/tree.ts';
import { lessonIn } from './answer.ts';
import type { Answer, Report } from './answer.ts';

const isTree = (value: CmiValue | undefined): value is CmiTree =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The lines of a list such as `cmi.interactions`, in their order. */
const linesOf = (tree: CmiTree, name: string): readonly CmiTree[] => {
	const list = tree[name];
	const all: readonly CmiValue[] = Array.isArray(list) ? list : Object.values(branch(tree, name));
	return all.filter(isTree);
};

/** `wrong` in SCORM 1.2 (RTE 3.4.2.2.7), `incorrect` in 2004 (RTE 4.2.9). What is neither has no best way. */
const judgements: ReadonlyMap<string, boolean> = new Map([
	['correct', true],
	['wrong', false],
	['incorrect', false],
]);

const answerIn = (line: CmiTree, part: number): readonly Answer[] => {
	const code = valueAt(line, 'id');
	const isBest = judgements.get(valueAt(line, 'result'));
	if (code === '' || isBest === undefined) return [];
	return [{ decision: `${part} ${code}`, code, question: valueAt(line, 'description'), isBest }];
};

/**
 * What stands in the run-time data of a SCO about decisions: never what was answered, nor when. Pure.
 *
 * @param part position of the SCO in its package
 */
export const reportInCmi = (cmi: CmiTree, part: number): Report => ({
	answers: linesOf(cmi, 'interactions').flatMap((line) => answerIn(line, part)),
	lessons: new Map(
		linesOf(cmi, 'objectives').flatMap((line) => {
			const lesson = lessonIn(valueAt(line, 'id'));
			const title = valueAt(line, 'description');
			return lesson === undefined || title === '' ? [] : [[lesson, title] as const];
		}),
	),
});
