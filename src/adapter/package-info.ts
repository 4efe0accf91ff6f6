import type { CourseOptions, RolePath, TextByLocale } from './options.ts';
import type { Reporting } from './reporting.ts';
import type { Standard } from './standard.ts';
import { packageTitle } from './title.ts';

/** What a page knows about the package it lies in. The course reads it once, at start. */
export interface PackageInfo {
	readonly standard: Standard;
	/** Id of the course. */
	readonly course: string;
	/** Id of the role path. */
	readonly path: string;
	/** Of the course. */
	readonly version: string;
	/** How much the platform is told. */
	readonly reporting: Reporting;
}

/** What is known of a package by who writes pages for it. */
export interface AboutPackage extends PackageInfo {
	/** BCP 47 tags; the first is the course's own. */
	readonly locales: readonly string[];
	readonly title: TextByLocale;
}

/** Which package of a course is meant. */
export interface PackageChoice {
	readonly course: CourseOptions;
	readonly path: RolePath;
	readonly standard: Standard;
}

/** What a package tells its page. */
export function packageInfo({ course, path, standard }: PackageChoice): PackageInfo {
	return {
		standard,
		course: course.id,
		path: path.id,
		version: course.version,
		reporting: path.reporting ?? course.reporting,
	};
}

/** What a package tells those who write pages for it. */
export function aboutPackage(choice: PackageChoice): AboutPackage {
	const { course, path } = choice;
	return {
		...packageInfo(choice),
		locales: course.locales,
		title: packageTitle(course, path),
	};
}
