import * as v from 'valibot';
import type { Issue } from './issue.ts';
import { describeProblem, notAGroup, type Description } from './shape-problem.ts';
import type { ShapeProblem } from './shape-wish.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/**
 * Holds a file against its schema.
 * @returns the parsed data, or `undefined` and an issue for each thing that does not fit
 */
export function checkShape<TSchema extends v.GenericSchema>(
	yaml: YamlFile,
	schema: TSchema,
): { readonly data?: v.InferOutput<TSchema>; readonly issues: readonly Issue[] } {
	if (yaml.issues.length > 0) return { issues: yaml.issues };
	if (!isGroup(yaml.data)) return { issues: [toIssue(yaml, [], notAGroup(yaml.data))] };
	const result = v.safeParse(schema, yaml.data);
	if (result.success) return { data: result.output, issues: [] };
	return {
		issues: result.issues
			.flatMap((each) => innermost(each))
			.map(({ problem, path }) => toIssue(yaml, path, describeProblem(problem, path))),
	};
}

function toIssue(yaml: YamlFile, path: Path, description: Description): Issue {
	return {
		...description,
		severity: 'error',
		file: yaml.file,
		line: yaml.lineOf(path),
		path: path.join('.'),
	};
}

interface Located {
	readonly problem: ShapeProblem;
	readonly path: Path;
}

/**
 * A union reports one issue for all its options; those of the option that came closest say more.
 * @param outer the union's own place, because its options' paths begin there
 */
function innermost(problem: ShapeProblem, outer: Path = []): Located[] {
	const path = [...outer, ...pathOf(problem)];
	const closest = (problem.issues ?? []).filter(
		(option) => option.path || option.kind === 'validation',
	);
	if (closest.length === 0) return [{ problem, path }];
	return closest.flatMap((option) => innermost(option, path));
}

function pathOf(problem: ShapeProblem): Path {
	return (problem.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function isGroup(data: unknown): boolean {
	return typeof data === 'object' && data !== null && !Array.isArray(data);
}
