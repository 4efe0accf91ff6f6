import type { Ordering, Sorting } from '../../content/index.ts';
import { judgementOf, type Judgement } from './judgement.ts';

/** Put in order: each item counts that stands where it should. */
export function judgeOrdering({ items }: Ordering, answer: readonly string[]): Judgement {
	return judgementOf(
		items.map((id, index) => ({
			id,
			chosen: answer.includes(id),
			verdict: answer[index] === id ? 'right' : 'wrong',
		})),
	);
}

/** Put in groups: each item counts; in a grey area a second group is right as well. */
export function judgeSorting({ items }: Sorting, answer: readonly string[]): Judgement {
	const placed = groupsIn(answer);
	return judgementOf(
		items.map(({ id, in: best, also }) => {
			const group = placed.get(id) ?? '';
			const verdict = group === best ? 'right' : also.includes(group) ? 'also' : 'wrong';
			return { id, chosen: group !== '', verdict };
		}),
	);
}

/** Where each item was put: an answer is item, group, item, group … */
export function groupsIn(answer: readonly string[]): Map<string, string> {
	const placed = new Map<string, string>();
	for (let at = 0; at + 1 < answer.length; at += 2) {
		const [item = '', group = ''] = answer.slice(at, at + 2);
		placed.set(item, group);
	}
	return placed;
}
