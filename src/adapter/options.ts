import type { Problem } from './problem.ts';
import type { AboutPackage } from './package-info.ts';
import type { PageWriter } from './pages.ts';
import { REPORTINGS, type Reporting } from './reporting.ts';
import { STANDARDS, type Standard } from './standard.ts';
import type { AppOptions } from './web/app-options.ts';

/** A text in each of the course's locales, by BCP 47 tag: `{ sv: 'Alla', en: 'Everyone' }`. */
export type TextByLocale = Readonly<Record<string, string>>;

/** A role path: what a manager assigns, and what becomes a package of its own. */
export interface RolePath {
	/** Kebab-case ASCII, stable for ever. Becomes part of the file name and of the manifest identifier. */
	readonly id: string;
	readonly title: TextByLocale;
	/** How long it takes, in whole minutes. Goes to index.json only. */
	readonly minutes: number;
	/** What the packages of this path tell a platform, if not what the course says. */
	readonly reporting?: Reporting;
}

/** What the packages say about the course. */
export interface CourseOptions {
	/** Kebab-case ASCII, stable for ever: a changed identifier deletes tracks in Moodle. */
	readonly id: string;
	/** Of the course, at most 20 ASCII characters (`version` in the XSD of SCORM 1.2). */
	readonly version: string;
	/** BCP 47 tags. The first one is the language of the title in the manifest. */
	readonly locales: readonly string[];
	readonly title: TextByLocale;
	/** At most 1000 characters reach a SCORM 1.2 manifest (LOM); the rest is cut at a word. */
	readonly description: TextByLocale;
	/** What the packages tell a platform, unless the path says another. */
	readonly reporting: Reporting;
	/** One package for each path and standard. */
	readonly paths: readonly RolePath[];
}

/** What svelte.config.js tells the adapter. */
export interface AdapterOptions {
	/** Folder for the zips and index.json, seen from the project. Default `dist/packages`. */
	readonly out?: string;
	readonly course: CourseOptions;
	/** Default: all of them. */
	readonly standards?: readonly Standard[];
	/** Path to a text file with notices and licences. Becomes `licenses.txt` in each package. */
	readonly notices?: string;
	/** Writes more pages for a package, such as one about privacy. */
	readonly pages?: PageWriter;
	/** Leaves out of a package what it never loads: false for a file that it does not need. */
	readonly needs?: (file: string, about: AboutPackage) => boolean;
	/** Makes the web packages apps: they can be installed, and work without a network. */
	readonly web?: AppOptions;
}

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const VERSION = /^[\x21-\x7e]{1,20}$/;
const COLOUR = /^#[0-9a-f]{6}$/i;
const LOCALE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/**
 * Checks what TypeScript cannot: svelte.config.js is JavaScript, and course data comes from YAML.
 *
 * @returns all problems; empty if the options can be used
 */
export function checkOptions({ course, standards = STANDARDS, web }: AdapterOptions): Problem[] {
	return [
		...checkIds(course),
		...checkVersion(course),
		...checkLocales(course),
		...checkTexts(course),
		...checkMinutes(course),
		...checkReporting(course),
		...checkStandards(standards),
		...(web ? checkColours(web) : []),
	];
}

function checkIds({ id, paths }: CourseOptions): Problem[] {
	const ids = paths.map((path) => path.id);
	const bad = [id, ...ids].filter((each) => !ID.test(each));
	const twice = ids.filter((each, at) => ids.indexOf(each) !== at);
	return [
		...bad.map((each) =>
			problem(`The id "${each}" is not kebab-case ASCII. Write it as in "first-day".`),
		),
		...twice.map((each) => problem(`Two paths have the id "${each}". Give each path its own.`)),
		...(ids.length === 0 ? [problem('The course has no path. Add one to course.paths.')] : []),
	];
}

function checkVersion({ version }: CourseOptions): Problem[] {
	if (VERSION.test(version)) return [];
	return [problem(`The version "${version}" must be 1 to 20 ASCII characters without spaces.`)];
}

function checkLocales({ locales }: CourseOptions): Problem[] {
	if (locales.length === 0) return [problem('The course has no locale. Add one, such as "sv".')];
	return locales
		.filter((locale) => !LOCALE.test(locale))
		.map((locale) => problem(`"${locale}" is not a locale. Write it as in "sv" or "en-GB".`));
}

function checkTexts({ locales, title, description, paths }: CourseOptions): Problem[] {
	const texts = [
		{ name: 'course title', text: title },
		{ name: 'course description', text: description },
		...paths.map((path) => ({ name: `title of the path "${path.id}"`, text: path.title })),
	];
	return texts.flatMap(({ name, text }) =>
		locales
			.filter((locale) => !text[locale]?.trim())
			.map((locale) => problem(`The ${name} is missing in "${locale}". Write it.`)),
	);
}

function checkMinutes({ paths }: CourseOptions): Problem[] {
	return paths
		.filter(({ minutes }) => !Number.isInteger(minutes) || minutes < 1)
		.map(({ id, minutes }) =>
			problem(`The path "${id}" takes ${minutes} minutes. Give a whole number from 1.`),
		);
}

function checkReporting({ reporting, paths }: CourseOptions): Problem[] {
	const known: readonly string[] = REPORTINGS;
	const given = [reporting, ...paths.flatMap((path) => path.reporting ?? [])];
	const list = REPORTINGS.join(', ');
	return given
		.filter((each) => !known.includes(each))
		.map((each) => problem(`"${each}" says not how much is reported. Choose from ${list}.`));
}

function checkColours({ background, theme }: AppOptions): Problem[] {
	return [background, theme]
		.filter((colour) => !COLOUR.test(colour))
		.map((colour) => problem(`"${colour}" is not a colour. Write it as in "#0b5a8a".`));
}

function checkStandards(standards: readonly string[]): Problem[] {
	const known: readonly string[] = STANDARDS;
	const unknown = standards.filter((standard) => !known.includes(standard));
	const list = STANDARDS.join(', ');
	return unknown.map((each) => problem(`"${each}" is not a standard. Choose from ${list}.`));
}

function problem(sentence: string): Problem {
	return { rule: 'wrong-option', sentence };
}
