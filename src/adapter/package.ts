import { checkNames, type Files } from './files.ts';
import { packageEntry, type PackageEntry } from './index-json.ts';
import { KINDS } from './manifest/kind.ts';
import { lintManifest } from './manifest/lint.ts';
import {
	aboutPackage,
	packageInfo,
	type AboutPackage,
	type PackageChoice,
} from './package-info.ts';
import { withPackage } from './page.ts';
import { makePages, type PageWriter } from './pages.ts';
import { stopOn } from './problem.ts';
import { PAGE, type Site } from './site.ts';
import { isForPlatform, type PlatformStandard } from './standard.ts';
import { withApp, type App } from './web/app.ts';
import { zip } from './zip.ts';

/** What one package is made from. */
export interface Ingredients extends PackageChoice {
	/** The course, with all that every package carries. */
	readonly site: Pick<Site, 'files' | 'pages'>;
	/** What lies at the root beside a manifest. */
	readonly schemas: (standard: PlatformStandard) => Files;
	/** Whether a package needs a file of the course. */
	readonly needs?: ((file: string, about: AboutPackage) => boolean) | undefined;
	/** Writes more pages. */
	readonly pages?: PageWriter | undefined;
	/** What makes an app of a package for the web. */
	readonly app?: App | undefined;
}

/** A zip, and what index.json says about it. */
export interface CoursePackage {
	readonly entry: PackageEntry;
	readonly zip: Uint8Array;
}

/**
 * Makes one package.
 *
 * @throws {PackageError} if a written page cannot be in a package, or the manifest breaks a rule: then the adapter
 *   itself is wrong
 */
export async function makePackage(ingredients: Ingredients): Promise<CoursePackage> {
	const { course, path, standard } = ingredients;
	const files = withRoot(withPages(withPageFor(ingredients), ingredients), ingredients);
	stopOn(checkNames(files.keys(), standard));
	const packed = await zip(files);
	return { entry: packageEntry({ course, path, standard, zip: packed }), zip: packed };
}

function withPageFor({ site, needs = () => true, ...choice }: Ingredients): Files {
	const page = site.pages.get(choice.standard) ?? '';
	const about = aboutPackage(choice);
	return new Map([...site.files].filter(([name]) => needs(name, about))).set(
		PAGE,
		new TextEncoder().encode(withPackage(page, packageInfo(choice))),
	);
}

function withPages(files: Files, { pages, ...choice }: Ingredients): Files {
	if (!pages) return files;
	const made = makePages(pages(aboutPackage(choice)), files.keys());
	stopOn(made.problems);
	return new Map([...files, ...made.files]);
}

/** What a standard asks for around the course: a manifest and its schemas, or what makes an app. */
function withRoot(files: Files, ingredients: Ingredients): Files {
	const { standard, app } = ingredients;
	if (isForPlatform(standard)) return withManifest(files, { ...ingredients, standard });
	return app ? withApp(files, ingredients, app) : files;
}

function withManifest(
	files: Files,
	{ course, path, standard, schemas }: Ingredients & { readonly standard: PlatformStandard },
): Files {
	const { file, write } = KINDS[standard];
	const xml = write({ course, path, names: [...files.keys()] });
	const bytes = new TextEncoder().encode(xml);
	const all = new Map([...files, ...schemas(standard), [file, bytes]]);
	stopOn(lintManifest(xml, [...all.keys()], standard));
	return all;
}
