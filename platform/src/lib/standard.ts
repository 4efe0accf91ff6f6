/** The packages that this platform can host, named as in the course's own index of packages. */
const standards = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th'] as const;

export type Standard = (typeof standards)[number];

/** Which run-time API a package looks for: `API` (1.2) or `API_1484_11` (2004). */
export type Edition = '1.2' | '2004';

/** The run-time edition of a standard. The one place that turns a package into an API. */
export const editionOf = (standard: Standard): Edition => (standard === 'scorm12' ? '1.2' : '2004');

/** Whether a text (from a file or the database) names a standard that can be hosted. */
export const isStandard = (text: string): text is Standard =>
	standards.some((standard) => standard === text);
