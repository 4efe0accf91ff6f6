/** What a package can be made for, in the order in which packages are made. */
export const STANDARDS = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th', 'cmi5', 'web'] as const;

/** `web` is the same course with no manifest: a folder for any web server. */
export type Standard = (typeof STANDARDS)[number];

/** The standards of learning platforms: their packages have a manifest. */
export type PlatformStandard = Exclude<Standard, 'web'>;

/** The standards whose manifest is an imsmanifest.xml. */
export type ScormStandard = Exclude<PlatformStandard, 'cmi5'>;

/** True if a package is for a learning platform, and so has a manifest. */
export function isForPlatform(standard: Standard): standard is PlatformStandard {
	return standard !== 'web';
}
