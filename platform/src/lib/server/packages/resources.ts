import type { Element as XmlElement } from '@xmldom/xmldom';
import { attribute, children, descendants, lineage } from './xml.ts';

/** SCORM CAM 3.4.1.15: a SCO talks to the platform, an asset does not. */
type ScormType = 'sco' | 'asset';

/** A resource that an item can lead to. */
export type Resource = {
	readonly href: string;
	/** `xml:base` from the manifest inwards. */
	readonly bases: readonly string[];
	readonly type: ScormType;
};

const ADLCP_12 = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';
const ADLCP_2004 = 'http://www.adlnet.org/xsd/adlcp_v1p3';

/** `scormtype` in 1.2, `scormType` in 2004; packagers mix them up and learners do not care. */
const scormTypeOf = (resource: XmlElement) =>
	Array.from(resource.attributes).find((one) => one.localName?.toLowerCase() === 'scormtype');

const toResource = (element: XmlElement): Resource => ({
	href: attribute(element, 'href'),
	bases: lineage(element).map((one) => attribute(one, 'base')),
	// Where nothing is said it is taken for a SCO: an API that nobody calls does no harm.
	type: scormTypeOf(element)?.value.trim().toLowerCase() === 'asset' ? 'asset' : 'sco',
});

/** The resources of a manifest, those of manifests inside it too, by identifier; the first counts. */
export const resourcesOf = (root: XmlElement): ReadonlyMap<string, Resource> =>
	new Map(
		descendants(root, 'resources')
			.flatMap((holder) => children(holder, 'resource'))
			.reverse()
			.map((one): readonly [string, Resource] => [attribute(one, 'identifier'), toResource(one)]),
	);

/** Which SCORM a manifest without a version means, by the namespace of its own words. */
export const editionByNamespace = (root: XmlElement): '1.2' | '2004' | undefined => {
	const used = descendants(root, 'resource').map((one) => scormTypeOf(one)?.namespaceURI);
	const spaces = [root.lookupNamespaceURI('adlcp'), ...used];
	if (spaces.includes(ADLCP_12)) return '1.2';
	return spaces.includes(ADLCP_2004) ? '2004' : undefined;
};
