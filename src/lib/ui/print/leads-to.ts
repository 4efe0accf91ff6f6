import type { Branch, Choice, Decision, Reply } from '../../content/index.ts';

/**
 * Where a choice can lead, the likely first. What the choice itself rules out is left away; what depends on the path
 * so far is not, because paper does not know it.
 */
export function leadsTo({ choices }: Decision, choice: Choice): string[] {
	const others = choices.filter((each) => each !== choice).map(({ id }) => id);
	// On a circle another choice of the same scene may have been taken before.
	const once = choices.some((each) => each.once);
	const possible: string[] = [];
	for (const { to, when } of choice.to) {
		const { chose, without } = when ?? {};
		const mine = chose?.includes(choice.id) ?? false;
		const foreign = chose?.every((id) => others.includes(id)) ?? false;
		if (without?.includes(choice.id) || (foreign && !once)) continue;
		possible.push(to);
		if (mine && isOnly(when)) break;
	}
	return unique(possible);
}

/** Where a scene leads whatever is chosen; nothing when that depends on the choice. */
export function leadsAnyway(node: Decision | Reply): string[] {
	if (node.kind === 'reply') return unique(node.to.map(({ to }) => to));
	const [first = [], ...rest] = node.choices.map((choice) => leadsTo(node, choice));
	return rest.every((each) => each.join() === first.join()) ? first : [];
}

/** Whether a condition asks for nothing but what was chosen. */
function isOnly(when: Branch['when']): boolean {
	return Object.keys(when ?? {}).join() === 'chose';
}

function unique(ids: readonly string[]): string[] {
	return [...new Set(ids)];
}
