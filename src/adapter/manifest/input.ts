import type { CourseOptions, RolePath } from '../options.ts';

/** What a manifest is written from. */
export interface ManifestInput {
	readonly course: CourseOptions;
	readonly path: RolePath;
	/** Every file of the course in the package, index.html among them; no schema files. */
	readonly names: readonly string[];
}

/** The file that a platform launches. */
export const LAUNCH = 'index.html';
