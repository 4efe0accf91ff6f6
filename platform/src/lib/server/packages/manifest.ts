import type { Element as XmlElement } from '@xmldom/xmldom';
import { ok, refused } from '../../problem.ts';
import type { Result } from '../../problem.ts';
import { editionOf } from '../../standard.ts';
import type { ScormStandard, Standard } from '../../standard.ts';
import type { Entry } from './contents.ts';
import { itemsOf, organizationOf } from './items.ts';
import { editionByNamespace, resourcesOf } from './resources.ts';
import { attribute, children, descendants, parseXml, textOf } from './xml.ts';

/** What the platform needs of a manifest; empty texts where the manifest says nothing. */
export type Manifest = {
	/** Of the whole course, as its maker calls it: the same in each version of it. */
	readonly identifier: string;
	readonly standard: Standard;
	readonly title: string;
	readonly description: string;
	readonly version: string;
	/** In the order of the manifest. At least one entry is no heading. */
	readonly contents: readonly Entry[];
};

const standardOf = (root: XmlElement): Result<ScormStandard> => {
	const metadata = children(root, 'metadata')[0];
	const written = metadata ? textOf(children(metadata, 'schemaversion')[0]) : '';
	if (written === '1.2') return ok('scorm12');
	// The first two editions of SCORM 2004 call themselves by the book, CAM 1.3.
	if (/^(?:CAM 1\.3|2004 2nd Edition)$/i.test(written)) return ok('scorm2004-2nd');
	if (/^2004 3rd Edition$/i.test(written)) return ok('scorm2004-3rd');
	if (/^2004 4th Edition$/i.test(written)) return ok('scorm2004-4th');
	// Older packagers leave the version out; the namespace tells as much.
	const edition = written === '' ? editionByNamespace(root) : undefined;
	if (edition === undefined) return refused({ code: 'other-standard', standard: written || '?' });
	return ok(edition === '1.2' ? 'scorm12' : 'scorm2004-3rd');
};

const versionOf = (root: XmlElement): string => {
	const lifecycle = descendants(root, 'lifecycle')[0] ?? descendants(root, 'lifeCycle')[0];
	const version = lifecycle ? textOf(descendants(lifecycle, 'version')[0]) : '';
	return attribute(root, 'version') || version;
};

/**
 * Reads an imsmanifest.xml.
 *
 * @param xml the whole file as text
 * @returns what the platform needs of it, or the first problem
 */
export const parseManifest = (xml: string): Result<Manifest> => {
	const parsed = parseXml(xml, 'imsmanifest.xml', 'manifest');
	if (!parsed.ok) return parsed;
	const root = parsed.value;
	const standard = standardOf(root);
	if (!standard.ok) return standard;
	const organization = organizationOf(root);
	if (!organization) return refused({ code: 'no-sco' });
	const contents = itemsOf(root, organization, {
		edition: editionOf(standard.value),
		resources: resourcesOf(root),
	});
	if (!contents.ok) return contents;
	const identifier = attribute(root, 'identifier');
	return ok({
		identifier,
		standard: standard.value,
		title: textOf(children(organization, 'title')[0]) || (contents.value[0]?.title ?? identifier),
		description: '',
		version: versionOf(root),
		contents: contents.value,
	});
};
