import { at, isSame } from './json.ts';
import type { Statement } from './statement.ts';

/** Statements as they were accepted, in their order. */
export interface StatementStore {
	readonly all: readonly Statement[];
	/** Is it there already, as it is or as another one? */
	readonly look: (statement: Statement) => 'new' | 'same' | 'other';
	readonly add: (statement: Statement) => void;
}

export function createStatementStore(): StatementStore {
	const all: Statement[] = [];
	return {
		all,
		look: (statement) => {
			const stored = all.find(({ id }) => id.toLowerCase() === statement.id.toLowerCase());
			if (!stored) return 'new';
			return isSame(stored, statement) ? 'same' : 'other';
		},
		add: (statement) => all.push(statement),
	};
}

/** The filters of GET statements that a course has a use for (xAPI 1.0.3 Communication 2.1.3). */
export function filtered(
	all: readonly Statement[],
	filters: URLSearchParams,
): readonly Statement[] {
	const asked = (name: string, value: unknown) => !filters.has(name) || filters.get(name) === value;
	const found = all.filter(
		(statement) =>
			asked('verb', statement.verb.id) &&
			asked('activity', statement.object.id) &&
			asked('registration', at(statement.context, 'registration')),
	);
	const limit = Number(filters.get('limit') ?? 0);
	const sorted = filters.get('ascending') === 'true' ? found : [...found].reverse();
	return limit > 0 ? sorted.slice(0, limit) : sorted;
}
