import type { Files } from './files.ts';
import { packageEntry, type PackageEntry } from './index-json.ts';
import { lintManifest } from './manifest/lint.ts';
import { manifest } from './manifest/manifest.ts';
import type { CourseOptions, RolePath } from './options.ts';
import { withPackage } from './page.ts';
import { stopOn } from './problem.ts';
import { PAGE } from './site.ts';
import type { ScormStandard, Standard } from './standard.ts';
import { zip } from './zip.ts';

/** What one package is made from. */
export interface Ingredients {
	readonly course: CourseOptions;
	readonly path: RolePath;
	readonly standard: Standard;
	/** The site, with all that every package carries. */
	readonly files: Files;
	/** What lies at the root beside a manifest. */
	readonly schemas: (standard: ScormStandard) => Files;
}

/** A zip, and what index.json says about it. */
export interface CoursePackage {
	readonly entry: PackageEntry;
	readonly zip: Uint8Array;
}

/**
 * Makes one package.
 *
 * @throws {PackageError} if the manifest breaks a rule: then the adapter itself is wrong
 */
export async function makePackage(ingredients: Ingredients): Promise<CoursePackage> {
	const { course, path, standard } = ingredients;
	const files = withPageFor(ingredients);
	const packed = await zip(
		standard === 'web' ? files : withManifest(files, { ...ingredients, standard }),
	);
	return { entry: packageEntry({ course, path, standard, zip: packed }), zip: packed };
}

function withPageFor({ course, path, standard, files }: Ingredients): Files {
	const page = new TextDecoder().decode(files.get(PAGE));
	const info = { standard, course: course.id, path: path.id, version: course.version };
	return new Map(files).set(PAGE, new TextEncoder().encode(withPackage(page, info)));
}

function withManifest(
	files: Files,
	{ course, path, standard, schemas }: Ingredients & { readonly standard: ScormStandard },
): Files {
	const xml = manifest({ course, path, standard, names: [...files.keys()] });
	const bytes = new TextEncoder().encode(xml);
	const all = new Map([...files, ...schemas(standard), ['imsmanifest.xml', bytes]]);
	stopOn(lintManifest(xml, [...all.keys()], standard));
	return all;
}
