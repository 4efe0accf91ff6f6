import type { Grade } from '../../model/course.ts';
import { exitsOf } from '../../anatomy/graph.ts';
import { optionsOf } from '../../anatomy/references.ts';
import type { RawCondition } from '../../schema/condition.ts';
import type { RawNode, RawTarget } from '../../schema/node.ts';
import type { RawScenario } from '../../schema/scenario.ts';
import { rule } from '../rule.ts';
import { inScenarios } from '../scenarios.ts';

/** A scenario in which nothing that went badly can be mended. */
export const noRepair = rule({
	id: 'SC3',
	code: 'no-repair',
	severity: 'warning',
	find: inScenarios(({ yaml, data }) => {
		if (data.size !== 'full' || Object.keys(data.nodes).some((id) => isRepair(id, data))) return [];
		return [
			{
				yaml,
				path: ['nodes'],
				what: {
					sv: 'Ingen nod kommer bara efter ett sämre val, så inget går att reparera.',
					en: 'No node comes only after a weaker choice, so nothing can be mended.',
				},
				todo: {
					sv: 'Låt ett dåligt val leda till en egen nod där det går att ställa till rätta.',
					en: 'Let a poor choice lead to a node of its own where it can be put right.',
				},
			},
		];
	}),
});

type Grades = readonly (Grade | undefined)[];

/** A decision to which no best choice leads, but a poor one. */
function isRepair(id: string, scenario: RawScenario): boolean {
	if (id === scenario.start || scenario.nodes[id]?.kind === 'ending') return false;
	const leading = Object.entries(scenario.nodes).flatMap(([from, node]) =>
		gradesTowards(id, from, node, scenario),
	);
	return leading.includes('poor') && !leading.includes('best');
}

/** The grades of what is chosen at a node by those who then come to another. */
function gradesTowards(id: string, from: string, node: RawNode, scenario: RawScenario): Grades {
	return exitsOf(from, node).flatMap(({ target }, index) => {
		const own: Grades =
			node.kind === 'decision' || node.kind === 'hands'
				? [node.choices[index]?.grade]
				: ['best', 'fair', 'poor'];
		return branches(target)
			.filter(({ to }) => to === id)
			.flatMap(({ when }) => gradesMeant(when, scenario) ?? own);
	});
}

function branches(target: RawTarget | undefined): readonly { to: string; when?: RawCondition }[] {
	if (target === undefined) return [];
	if (typeof target === 'string') return [{ to: target }];
	return target.map(({ to, when }) => (when ? { to, when } : { to }));
}

/** What a condition says of the choices before it: those that it names, or poor ones when a meter is low. */
function gradesMeant(when: RawCondition | undefined, scenario: RawScenario): Grades | undefined {
	if (when?.chose) return when.chose.map((id) => gradeOf(scenario, id));
	const low = Object.values(when?.meters ?? {}).some(({ atMost }) => atMost !== undefined);
	return low ? ['poor'] : undefined;
}

function gradeOf({ nodes }: RawScenario, id: string): Grade | undefined {
	const options = Object.values(nodes).flatMap(optionsOf);
	return options.find((option) => option.id === id)?.grade;
}
