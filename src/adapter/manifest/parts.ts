import type { CourseOptions, RolePath } from '../options.ts';
import type { ScormStandard } from '../standard.ts';

/** What a manifest is written from. */
export interface ManifestInput {
	readonly course: CourseOptions;
	readonly path: RolePath;
	readonly standard: ScormStandard;
	/** Every file of the course in the package, index.html among them; no schema files. */
	readonly names: readonly string[];
}

/** The parts that differ between the standards, each as XML. */
export interface ManifestParts {
	readonly metadata: string;
	readonly organizationAttributes: string;
	/** After the title of the item. */
	readonly item: string;
	/** After the item. */
	readonly organization: string;
}
