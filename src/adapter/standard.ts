/** What a package can be made for, in the order in which packages are made. */
export const STANDARDS = ['scorm12', 'scorm2004-4th', 'web'] as const;

/** `web` is the same course with no manifest: a folder for any web server. */
export type Standard = (typeof STANDARDS)[number];

/** The standards that have a manifest. */
export type ScormStandard = Exclude<Standard, 'web'>;
