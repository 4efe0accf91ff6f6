import type { UsedId } from './changed-ids.ts';
import type { RawActivity } from '../schema/activity/activity.ts';
import type { Path } from '../reading/yaml-file.ts';

/** What an activity is made of, whatever its kind: its ids, and the words it asks for. */
export interface Anatomy {
	/** What can be chosen, sorted or ticked. */
	readonly items: readonly UsedId[];
	/** What items belong to. */
	readonly groups: readonly UsedId[];
	/** The words it asks for besides its title. */
	readonly wants: readonly ('lines' | 'question' | 'text' | 'why' | 'model')[];
	/** What each item has to say besides its label. */
	readonly feedback: 'none' | 'why' | 'outcome-and-why';
}

const asking = ['question', 'why'] as const;
const nothing = { items: [], groups: [] };

/**
 * Takes an activity apart.
 * @param at where it stands in its file
 */
export function anatomyOf(activity: RawActivity, at: Path): Anatomy {
	switch (activity.kind) {
		case 'single':
			return {
				items: placed(activity.options, [...at, 'options']),
				groups: [],
				wants: asking,
				feedback: 'outcome-and-why',
			};
		case 'multiple':
			return {
				items: placed(activity.options, [...at, 'options']),
				groups: [],
				wants: asking,
				feedback: 'why',
			};
		case 'ordering':
			return {
				items: listed(activity.items, [...at, 'items']),
				groups: [],
				wants: asking,
				feedback: 'none',
			};
		case 'matching':
			return {
				items: activity.pairs.map((pair, index) => ({
					id: pair.item,
					path: [...at, 'pairs', index, 'item'],
				})),
				groups: activity.pairs.map((pair, index) => ({
					id: pair.with,
					path: [...at, 'pairs', index, 'with'],
				})),
				wants: asking,
				feedback: 'none',
			};
		case 'categorise':
			return {
				items: placed(activity.items, [...at, 'items']),
				groups: listed(activity.groups, [...at, 'groups']),
				wants: asking,
				feedback: 'why',
			};
		case 'words':
			return {
				items: placed(activity.items, [...at, 'items']),
				groups: [],
				wants: [...asking, 'text'],
				feedback: 'why',
			};
		case 'composed':
			return {
				items: activity.parts.flatMap(({ blocks }, index) =>
					placed(blocks, [...at, 'parts', index, 'blocks']),
				),
				groups: placed(activity.parts, [...at, 'parts']),
				wants: asking,
				feedback: 'why',
			};
		case 'example':
			return {
				items: placed(activity.parts, [...at, 'parts']),
				groups: [],
				wants: ['lines', 'why'],
				feedback: 'why',
			};
		case 'writing':
			return {
				items: listed(activity.checklist, [...at, 'checklist']),
				groups: [],
				wants: ['question', 'model'],
				feedback: 'none',
			};
		case 'rating':
			return {
				items: listed(activity.levels, [...at, 'levels']),
				groups: [],
				wants: ['question'],
				feedback: 'none',
			};
		case 'assessment':
			return {
				items: [
					...listed(activity.levels, [...at, 'levels']),
					...placed(activity.statements, [...at, 'statements']),
				],
				groups: [],
				wants: ['question'],
				feedback: 'none',
			};
		case 'plan':
			return {
				items: placed(activity.ideas, [...at, 'ideas']),
				groups: [],
				wants: ['question'],
				feedback: 'none',
			};
		case 'reading':
			return { ...nothing, wants: ['lines'], feedback: 'none' };
		case 'reflection':
			return { ...nothing, wants: ['question'], feedback: 'none' };
		case 'again':
		case 'assessment-again':
			return { ...nothing, wants: [], feedback: 'none' };
	}
}

function placed(items: readonly { readonly id: string }[], path: Path): UsedId[] {
	return items.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));
}

function listed(ids: readonly string[], path: Path): UsedId[] {
	return ids.map((id, index) => ({ id, path: [...path, index] }));
}
