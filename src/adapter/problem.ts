/** Something wrong with a package. A value: all of them are collected before the build stops. */
export interface Problem {
	/** Kebab-case, named after the defect. */
	readonly rule: string;
	/** What is wrong, where, and what to do about it. */
	readonly sentence: string;
}

/** Thrown once per build, with every problem found, so that one run shows the whole list. */
class PackageError extends Error {
	override readonly name = 'PackageError';
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		super(`No package was written.\n${problems.map(line).join('\n')}`);
		this.problems = problems;
	}
}

/**
 * Stops the build if there is anything to tell.
 *
 * @throws {PackageError} with all the problems
 */
export function stopOn(problems: readonly Problem[]): void {
	if (problems.length > 0) throw new PackageError(problems);
}

function line({ rule, sentence }: Problem): string {
	return `  - ${sentence} (${rule})`;
}
