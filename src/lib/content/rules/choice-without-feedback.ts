import { issueAt, type Rule } from '../lesson-files.ts';

/** A choice that does not say what happens and why: being told only right or wrong teaches next to nothing. */
export const choiceWithoutFeedback: Rule = ({ texts }) =>
	[...texts.values()].flatMap(({ yaml, data }) =>
		Object.entries(data.nodes).flatMap(([node, { choices = {} }]) =>
			Object.entries(choices)
				.filter(([, choice]) => !choice.why?.trim() || !choice.outcome?.length)
				.map(([id, choice]) => {
					const part = choice.outcome?.length ? 'why' : 'outcome';
					return issueAt(yaml, ['nodes', node, 'choices', id], {
						code: 'choice-without-feedback',
						what: {
							sv: `Valet ”${id}” saknar ${part === 'why' ? 'en förklaring (why)' : 'en följd (outcome)'}.`,
							en: `The choice “${id}” has no ${part === 'why' ? 'explanation (why)' : 'consequence (outcome)'}.`,
						},
						todo: {
							sv: 'Skriv både vad som händer (outcome) och varför (why), en eller två meningar var.',
							en: 'Write both what happens (outcome) and why, one or two sentences each.',
						},
					});
				}),
		),
	);
