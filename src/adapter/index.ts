import { readFileSync } from 'node:fs';
import type { Adapter } from '@sveltejs/kit';
import { checkConfig } from './config.ts';
import type { Files } from './files.ts';
import { clearPackages, readFolder, writeFiles } from './folder.ts';
import { indexJson } from './index-json.ts';
import { checkOptions, type AdapterOptions } from './options.ts';
import { makePackage, type CoursePackage } from './package.ts';
import { stopOn } from './problem.ts';
import { readSchemas } from './schemas.ts';
import { makeSite, PAGE } from './site.ts';
import { STANDARDS } from './standard.ts';
import { table } from './table.ts';
import { readIcons } from './web/icons.ts';

export type { PackageEntry } from './index-json.ts';
export type { AdapterOptions, CourseOptions, RolePath, TextByLocale } from './options.ts';
export type { AboutPackage, PackageInfo } from './package-info.ts';
export type { PageWriter } from './pages.ts';
export type { Problem } from './problem.ts';
export type { Reporting } from './reporting.ts';
export type { Standard } from './standard.ts';
export type { AppOptions } from './web/app-options.ts';
export { zip } from './zip.ts';

/**
 * Makes packages for learning platforms: one zip for each role path and standard, and an
 * `index.json` that lists them. Needs the hash router. The same commit gives the same bytes.
 * Further pages come by the option `pages`; by `web` the web packages become apps.
 *
 * The build stops, with all problems and what to do about each, when the options or kit's
 * configuration cannot work, when a file has a name or type that platforms do not serve, when
 * something refers to a file absolutely, and when a manifest breaks a rule.
 */
export default function adapter(options: AdapterOptions): Adapter {
	const {
		out = 'dist/packages',
		course,
		standards = STANDARDS,
		notices,
		pages,
		needs,
		web,
	} = options;
	return {
		name: 'course-packages',
		async adapt(builder) {
			clearPackages(out);
			const icons = web && readIcons(web.icons);
			stopOn([
				...checkOptions(options),
				...checkConfig(builder.config.kit),
				...(icons?.problems ?? []),
			]);

			const work = builder.getBuildDirectory('packages');
			builder.rimraf(work);
			builder.writeClient(work);
			await builder.generateFallback(`${work}/${PAGE}`);

			const built = makeSite(readFolder(work), standards);
			stopOn(built.problems);

			const site = { ...built, files: withNotices(built.files, notices) };
			const app = web && icons && { ...web, iconFiles: icons.files };
			const packages = await Promise.all(
				course.paths.flatMap((path) =>
					standards.map((standard) =>
						makePackage({ course, path, standard, site, schemas: readSchemas, pages, needs, app }),
					),
				),
			);
			writeFiles(out, outFiles(packages));
			builder.log(table(packages.map(({ entry }) => entry)));
		},
	};
}

function withNotices(files: Files, notices: string | undefined): Files {
	return notices === undefined ? files : new Map(files).set('licenses.txt', readFileSync(notices));
}

function outFiles(packages: readonly CoursePackage[]): Files {
	const index = new TextEncoder().encode(indexJson(packages.map(({ entry }) => entry)));
	const zips = packages.map(({ entry, zip }) => [entry.file, zip] as const);
	return new Map([...zips, ['index.json', index]]);
}
