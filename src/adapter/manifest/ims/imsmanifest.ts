import type { ScormStandard } from '../../standard.ts';
import { cutAtWord, packageTitle } from '../../title.ts';
import { LAUNCH, type ManifestInput } from '../input.ts';
import { escapeXml, href, xmlId } from '../xml.ts';
import type { ManifestParts } from './parts.ts';
import { PROFILES } from './profile.ts';
import { scorm12 } from './scorm12.ts';
import { scorm2004fourth, scorm2004third } from './scorm2004.ts';

const WRITERS: Readonly<Record<ScormStandard, (input: ManifestInput) => ManifestParts>> = {
	scorm12,
	'scorm2004-3rd': scorm2004third,
	'scorm2004-4th': scorm2004fourth,
};

/** SPM of a title in SCORM 1.2. */
const LONGEST_TITLE = 200;

/**
 * Writes imsmanifest.xml: one organization with one item, one SCO. Identifiers never change:
 * with another item identifier Moodle deletes the tracks of all learners when the package is
 * replaced.
 *
 * @returns the XML. Sources: SCORM 1.2 CAM 2.3; SCORM 2004 3rd and 4th Edition CAM 3.4
 */
export function imsmanifest(input: ManifestInput, standard: ScormStandard): string {
	const { course, path, names } = input;
	const { metadata, organizationAttributes, item, organization } = WRITERS[standard](input);
	const { schemaversion, scormType } = PROFILES[standard];
	return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${xmlId(`${course.id}.${path.id}`)}" version="${escapeXml(course.version)}"
${namespaces(standard)}>
	<metadata>
		<schema>ADL SCORM</schema>
		<schemaversion>${schemaversion}</schemaversion>${metadata}
	</metadata>
	<organizations default="ORG-1">
		<organization identifier="ORG-1"${organizationAttributes}>
			<title>${title(input)}</title>
			<item identifier="ITEM-1" identifierref="RES-1">
				<title>${title(input)}</title>${item}
			</item>${organization}
		</organization>
	</organizations>
	<resources>
		<resource identifier="RES-1" type="webcontent" adlcp:${scormType}="sco" href="${href(LAUNCH)}">
${fileList(names)}
		</resource>
	</resources>
</manifest>
`;
}

function title({ course, path }: ManifestInput): string {
	const text = packageTitle(course, path)[course.locales[0] ?? ''] ?? '';
	return escapeXml(cutAtWord(text, LONGEST_TITLE));
}

function namespaces(standard: ScormStandard): string {
	const { namespace, prefixes, locations } = PROFILES[standard];
	const where = Object.entries(locations).flat().join(' ');
	return [
		`	xmlns="${namespace}"`,
		...Object.entries(prefixes).map(([prefix, uri]) => `	xmlns:${prefix}="${uri}"`),
		'	xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
		`	xsi:schemaLocation="${where}"`,
	].join('\n');
}

/** The launch file first: some tools take the first file for it. */
function fileList(names: readonly string[]): string {
	const others = names.filter((name) => name !== LAUNCH).sort();
	return [LAUNCH, ...others].map((name) => `			<file href="${href(name)}"/>`).join('\n');
}
