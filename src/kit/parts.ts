import type { Course, Kit, Locale, ReadCourse, Reporting } from '../lib/content/index.ts';

/** All that the kit is made of. */
export interface KitParts {
	readonly course: Course;
	readonly texts: ReadCourse['texts'];
	readonly kit: Kit;
	/** The decisions that the workshop sheet of each scenario is about, by lesson. */
	readonly moments: Readonly<Record<string, readonly string[]>>;
	/** What a platform is told, in the words that learners read. */
	readonly told: (locale: Locale, reporting: Reporting) => Told;
	readonly sheets: readonly Sheet[];
	readonly styles: {
		/** Of every page: colours, type, the font itself, the ways between pages. */
		readonly base: string;
		/** Of the kit's own pages, besides. */
		readonly kit: string;
		/** Of the workshop sheets, besides; what is a sheet's own comes with it. */
		readonly paper: string;
	};
	/** The names of files that lie beside the kit's own. */
	readonly besides: readonly string[];
}

/** What a platform is told, and what nobody is. */
export interface Told {
	readonly title: string;
	readonly level: string;
	readonly seen: readonly { readonly what: string; readonly why: string }[];
	readonly only: string;
	readonly never: string;
	readonly neverItems: readonly string[];
}

/** A workshop sheet without a script. */
export interface Sheet {
	readonly lesson: string;
	readonly locale: Locale;
	readonly body: string;
	readonly styles: string;
}
