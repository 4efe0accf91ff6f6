import { duplicateIds } from '../anatomy/duplicate-ids.ts';
import type { KitRule } from './index.ts';

/** A part of the plan, a letter or a blank that is listed twice. */
export const duplicateId: KitRule = ({ kit: { yaml, data } }) => {
	const plan = data.plan.map(({ id }, index) => ({ id, path: ['plan', index, 'id'] }));
	const letters = data.letters.map((id, index) => ({ id, path: ['letters', index] }));
	const blanks = data.blanks.map((id, index) => ({ id, path: ['blanks', index] }));
	return [plan, letters, blanks].flatMap((list) => duplicateIds(yaml, list));
};
