/** The packages that this platform can host, named as in the course's own index of packages. */
const standards = ['scorm12', 'scorm2004-2nd', 'scorm2004-3rd', 'scorm2004-4th', 'cmi5'] as const;

export type Standard = (typeof standards)[number];
export type ScormStandard = Exclude<Standard, 'cmi5'>;

/** Which run-time API a SCORM package looks for: `API` (1.2) or `API_1484_11` (2004). */
export type Edition = '1.2' | '2004';

/** The run-time API of a SCORM standard. */
export const editionOf = (standard: ScormStandard): Edition =>
	standard === 'scorm12' ? '1.2' : '2004';

/** What a course talks to: an API on the window, or an LRS over HTTP. */
export type Dialect = Edition | 'cmi5';

/** The dialect of a standard. The one place that turns a package into a way to talk. */
export const dialectOf = (standard: Standard): Dialect =>
	standard === 'cmi5' ? 'cmi5' : editionOf(standard);

/** Whether a text (from a file or the database) names a standard that can be hosted. */
export const isStandard = (text: string): text is Standard =>
	standards.some((standard) => standard === text);
