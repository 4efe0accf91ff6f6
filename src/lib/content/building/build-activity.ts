import type { Activity, Question } from '../model/course.ts';
import { present } from './present.ts';
import type { RawActivity } from '../schema/activity/activity.ts';
import type { RawQuestion } from '../schema/activity/question.ts';

/**
 * Gives a step its final form.
 * @param steps all steps of the lesson: one may repeat another
 */
export function buildActivity(step: RawActivity, steps: readonly RawActivity[]): Activity {
	const base = { id: step.id, claims: step.claims ?? [], law: step.law ?? [] };
	switch (step.kind) {
		case 'reading':
		case 'reflection':
			return { kind: step.kind, ...base };
		case 'example':
			return { kind: 'example', ...base, parts: step.parts.map(present) };
		case 'writing':
			return { kind: 'writing', ...base, checklist: step.checklist };
		case 'rating':
			return { kind: 'rating', ...base, levels: step.levels };
		case 'assessment':
			return { kind: 'assessment', ...base, levels: step.levels, statements: step.statements };
		case 'assessment-again': {
			const first = steps.find(({ id }) => id === step.of);
			if (first?.kind !== 'assessment') throw new Error('A rule is missing: assessment-again.');
			const { levels, statements } = first;
			return { kind: 'assessment', ...base, levels, statements, of: first.id };
		}
		case 'plan':
			return { kind: 'plan', ...base, ideas: step.ideas, followUp: step.followUp };
		case 'again':
			throw new Error('A rule is missing: a step repeats nothing.');
		default:
			return buildQuestion(step);
	}
}

/** Gives a question its final form. */
export function buildQuestion(question: RawQuestion): Question {
	const { id, claims, law = [], value, goal, topic, practises } = question;
	const base = present({ id, claims, law, value, goal, topic, practises });
	switch (question.kind) {
		case 'single': {
			const { feedback, ordered = false, first } = question;
			const options = question.options.map(present);
			return present({ kind: 'single' as const, ...base, feedback, ordered, first, options });
		}
		case 'multiple':
			return { kind: 'multiple', ...base, options: question.options.map(present) };
		case 'ordering':
			return { kind: 'ordering', ...base, items: question.items };
		case 'matching':
			return {
				kind: 'matching',
				...base,
				groups: question.pairs.map((pair) => pair.with),
				items: question.pairs.map((pair) => ({ id: pair.item, in: pair.with, also: [] })),
			};
		case 'categorise':
			return { kind: 'categorise', ...base, groups: question.groups, items: question.items };
		case 'words':
			return { kind: 'words', ...base, items: question.items };
		case 'composed':
			return {
				kind: 'composed',
				...base,
				parts: question.parts.map((part) => ({ id: part.id, blocks: part.blocks.map(present) })),
			};
	}
}
