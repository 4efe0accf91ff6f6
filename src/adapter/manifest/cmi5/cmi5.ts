import type { TextByLocale } from '../../options.ts';
import { packageTitle } from '../../title.ts';
import { LAUNCH, type ManifestInput } from '../input.ts';
import { escapeXml, href } from '../xml.ts';
import { COURSE_STRUCTURE } from './namespace.ts';
import { nameUuid } from './uuid.ts';

/** Drawn once, for the ids of all courses; another one would make every course a new one. */
const NAMESPACE = '267db5d9-f0a0-4701-8424-7ced68a008b3';

/**
 * Writes cmi5.xml: one course with one assignable unit. Its ids are IRIs that need no domain and never change:
 * with another id a platform takes the course for a new one. No mastery score: the course has no pass mark, and what is
 * done is `Completed`. Any window will do, a frame as well.
 *
 * @returns the XML. Source: cmi5 (Quartz, 1st Edition) 13.1
 */
export function cmi5({ course, path }: ManifestInput): string {
	const { locales, description } = course;
	const texts = `
		<title>${langstrings(locales, packageTitle(course, path))}
		</title>
		<description>${langstrings(locales, description)}
		</description>`;
	return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="${COURSE_STRUCTURE}">
	<course id="${iri(`${course.id}/${path.id}`)}">${texts}
	</course>
	<au id="${iri(`${course.id}/${path.id}/au`)}" moveOn="Completed" launchMethod="AnyWindow">${texts}
		<url>${href(LAUNCH)}</url>
	</au>
</courseStructure>
`;
}

function iri(name: string): string {
	return `urn:uuid:${nameUuid(NAMESPACE, name)}`;
}

function langstrings(locales: readonly string[], texts: TextByLocale): string {
	return locales
		.map((locale) => {
			const text = escapeXml(texts[locale] ?? '');
			return `\n\t\t\t<langstring lang="${locale}">${text}</langstring>`;
		})
		.join('');
}
