/** What the adapter wrote into the page: which course, which path, for which standard, and what is reported. */
export interface PackageInfo {
	readonly standard: 'scorm12' | 'scorm2004-3rd' | 'scorm2004-4th' | 'cmi5' | 'web';
	readonly course: string;
	readonly path: string;
	readonly version: string;
	readonly reporting: 'completion' | 'result' | 'answers';
}

const standards = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th', 'cmi5', 'web'] as const;
const levels = ['completion', 'result', 'answers'] as const;

/**
 * Reads `<meta name="course-package">`. A page without one (the development server) is a plain web page of the
 * first path. A level of reporting that is none means the one that tells least.
 */
export function readPackageInfo(page: Document, otherwise: PackageInfo): PackageInfo {
	const content = page.querySelector<HTMLMetaElement>('meta[name="course-package"]')?.content;
	if (!content) return otherwise;
	try {
		return infoIn(JSON.parse(content)) ?? otherwise;
	} catch {
		return otherwise;
	}
}

function infoIn(value: unknown): PackageInfo | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const said: Partial<Record<keyof PackageInfo, unknown>> = value;
	const standard = standards.find((known) => known === said.standard);
	const { course, path, version } = said;
	if (!standard || typeof course !== 'string') return undefined;
	if (typeof path !== 'string' || typeof version !== 'string') return undefined;
	const reporting = levels.find((known) => known === said.reporting) ?? 'completion';
	return { standard, course, path, version, reporting };
}
