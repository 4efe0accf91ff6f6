/** What the adapter wrote into the page: which course, which path, for which standard. */
export interface PackageInfo {
	readonly standard: 'scorm12' | 'scorm2004-4th' | 'web';
	readonly course: string;
	readonly path: string;
	readonly version: string;
}

const standards: readonly string[] = ['scorm12', 'scorm2004-4th', 'web'];

/**
 * Reads `<meta name="course-package">`. A page without one (the development server) is a plain web page of the
 * first path.
 */
export function readPackageInfo(page: Document, otherwise: PackageInfo): PackageInfo {
	const content = page.querySelector<HTMLMetaElement>('meta[name="course-package"]')?.content;
	if (!content) return otherwise;
	try {
		const info: unknown = JSON.parse(content);
		return isPackageInfo(info) ? info : otherwise;
	} catch {
		return otherwise;
	}
}

function isPackageInfo(info: unknown): info is PackageInfo {
	if (typeof info !== 'object' || info === null) return false;
	const { standard, course, path, version } = info as Partial<Record<keyof PackageInfo, unknown>>; // eslint-disable-line @typescript-eslint/consistent-type-assertions -- each part is checked below
	return (
		typeof standard === 'string' &&
		standards.includes(standard) &&
		[course, path, version].every((part) => typeof part === 'string')
	);
}
