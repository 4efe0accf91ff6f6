import type { TextByLocale } from '../../options.ts';
import { cutAtWord, packageTitle } from '../../title.ts';
import type { ManifestInput } from '../input.ts';
import { escapeXml } from '../xml.ts';
import type { ManifestParts } from './parts.ts';

/** SCORM Cloud warns above it. */
const LONGEST_DESCRIPTION = 1000;

/**
 * The parts of a SCORM 1.2 manifest: metadata inline, as IMS LOM 1.2. No mastery score (the course
 * has no pass mark, and Moodle lets it overwrite the status) and no data from the LMS.
 *
 * @returns XML for the template. Source: SCORM 1.2 CAM 2.2, 2.3
 */
export function scorm12({ course, path }: ManifestInput): ManifestParts {
	const { locales, description, version } = course;
	const languages = locales.map((locale) => `\n\t\t\t\t<imsmd:language>${locale}</imsmd:language>`);
	return {
		metadata: `
		<imsmd:lom>
			<imsmd:general>
				<imsmd:title>${langstrings(locales, packageTitle(course, path))}</imsmd:title>${languages.join('')}
				<imsmd:description>${langstrings(locales, description)}</imsmd:description>
			</imsmd:general>
			<imsmd:lifecycle>
				<imsmd:version><imsmd:langstring xml:lang="x-none">${escapeXml(version)}</imsmd:langstring></imsmd:version>
			</imsmd:lifecycle>
		</imsmd:lom>`,
		organizationAttributes: '',
		item: '',
		organization: '',
	};
}

function langstrings(locales: readonly string[], texts: TextByLocale): string {
	return locales
		.map((locale) => {
			const text = escapeXml(cutAtWord(texts[locale] ?? '', LONGEST_DESCRIPTION));
			return `<imsmd:langstring xml:lang="${locale}">${text}</imsmd:langstring>`;
		})
		.join('');
}
