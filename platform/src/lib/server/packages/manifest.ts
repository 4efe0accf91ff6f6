import { DOMParser } from '@xmldom/xmldom';
import type { Element as XmlElement } from '@xmldom/xmldom';
import { ok, refused } from '../../problem.ts';
import type { Result } from '../../problem.ts';
import { editionOf } from '../../standard.ts';
import type { Standard } from '../../standard.ts';
import { attribute, children, descendants, textOf } from './xml.ts';

/** What the platform needs of an imsmanifest.xml; empty texts where the manifest says nothing. */
export type Manifest = {
	readonly identifier: string;
	readonly standard: Standard;
	readonly title: string;
	readonly version: string;
	/** The launch file as a path in the zip, percent signs decoded. */
	readonly file: string;
	/** `?…` or `#…` to add to the launch address, from the item's parameters and the href. */
	readonly query: string;
	/** `adlcp:masteryscore` (1.2). */
	readonly mastery: string;
	/** `imsss:minNormalizedMeasure` of the primary objective, when satisfied by measure (2004). */
	readonly passing: string;
	/** Least `cmi.progress_measure` for completion, when the manifest lets it decide (2004). */
	readonly threshold: string;
	/** `adlcp:datafromlms` / `adlcp:dataFromLMS`. */
	readonly launchData: string;
};

const parseXml = (xml: string): Result<XmlElement> => {
	// An entity that unfolds for ever can only be declared in a DTD, and no SCORM manifest needs one.
	if (/<!DOCTYPE/i.test(xml)) return refused({ code: 'manifest-doctype' });
	try {
		const parser = new DOMParser({
			onError: (level, message) => {
				if (level !== 'warning') throw new Error(message);
			},
		});
		const root = parser.parseFromString(xml, 'text/xml').documentElement;
		return root?.localName === 'manifest' ? ok(root) : refused({ code: 'manifest-not-xml' });
	} catch {
		return refused({ code: 'manifest-not-xml' });
	}
};

const standardOf = (root: XmlElement): Result<Standard> => {
	const metadata = children(root, 'metadata')[0];
	const written = metadata ? textOf(children(metadata, 'schemaversion')[0]) : '';
	if (written === '1.2') return ok('scorm12');
	if (/^2004 3rd Edition$/i.test(written)) return ok('scorm2004-3rd');
	if (/^2004 4th Edition$/i.test(written)) return ok('scorm2004-4th');
	// Older packagers leave the version out; the namespace of 1.2 tells as much.
	const is12 = root.lookupNamespaceURI('adlcp') === 'http://www.adlnet.org/xsd/adlcp_rootv1p2';
	return written === '' && is12
		? ok('scorm12')
		: refused({ code: 'other-standard', standard: written || '?' });
};

type Sco = { readonly item: XmlElement; readonly resource: XmlElement; readonly bases: string };

const organizationOf = (root: XmlElement): XmlElement | undefined => {
	const holder = children(root, 'organizations')[0];
	if (!holder) return undefined;
	const all = children(holder, 'organization');
	const wanted = attribute(holder, 'default');
	return all.find((one) => attribute(one, 'identifier') === wanted) ?? all[0];
};

const scosOf = (root: XmlElement, organization: XmlElement): readonly Sco[] => {
	const holder = children(root, 'resources')[0];
	const resources = holder ? children(holder, 'resource') : [];
	const bases = [root, holder].map((one) => (one ? attribute(one, 'base') : '')).join('');
	return descendants(organization, 'item').flatMap((item) => {
		const wanted = attribute(item, 'identifierref');
		const resource = resources.find((one) => attribute(one, 'identifier') === wanted);
		if (wanted === '' || !resource) return [];
		// `scormtype` in 1.2, `scormType` in 2004; packagers mix them up and learners do not care.
		const type = attribute(resource, 'scormtype') || attribute(resource, 'scormType');
		return type.toLowerCase() === 'sco' ? [{ item, resource, bases }] : [];
	});
};

/** Joins href and item parameters (CAM 2004 3.4.1.12: `?` or `&` as the href already has a query). */
const withParameters = (href: string, parameters: string): string => {
	const bare = parameters.trim().replace(/^[?&]+/, '');
	if (bare === '') return href;
	if (bare.startsWith('#')) return href.includes('#') ? href : href + bare;
	const [path = '', ...hash] = href.split('#');
	const joined = path + (path.includes('?') ? '&' : '?') + bare;
	return hash.length > 0 ? `${joined}#${hash.join('#')}` : joined;
};

const launchOf = ({ item, resource, bases }: Sco): Result<{ file: string; query: string }> => {
	const written = bases + attribute(resource, 'base') + attribute(resource, 'href').trim();
	const href = withParameters(written, attribute(item, 'parameters'));
	const end = href.search(/[?#]/);
	const path = end < 0 ? href : href.slice(0, end);
	try {
		const file = decodeURIComponent(path).replace(/^\.\//, '');
		const outside =
			file === '' ||
			/^[a-z][a-z0-9+.-]*:/i.test(file) ||
			/^[/\\]/.test(file) ||
			file.split('/').includes('..');
		return outside
			? refused({ code: 'launch-outside', href: written })
			: ok({ file, query: end < 0 ? '' : href.slice(end) });
	} catch {
		return refused({ code: 'launch-outside', href: written });
	}
};

const passingOf = (item: XmlElement): string => {
	const objective = descendants(item, 'primaryObjective')[0];
	if (!objective || attribute(objective, 'satisfiedByMeasure') !== 'true') return '';
	return textOf(children(objective, 'minNormalizedMeasure')[0]);
};

const thresholdOf = (item: XmlElement): string => {
	const threshold = children(item, 'completionThreshold')[0];
	if (!threshold) return '';
	// 3rd Edition writes the number as text, 4th Edition as attributes with a switch.
	if (attribute(threshold, 'completedByMeasure') === 'true')
		return attribute(threshold, 'minProgressMeasure') || '1.0';
	return textOf(threshold);
};

const versionOf = (root: XmlElement): string => {
	const lifecycle = descendants(root, 'lifecycle')[0] ?? descendants(root, 'lifeCycle')[0];
	const version = lifecycle ? textOf(descendants(lifecycle, 'version')[0]) : '';
	return attribute(root, 'version') || version;
};

/**
 * Reads an imsmanifest.xml with exactly one SCO.
 *
 * @param xml the whole file as text
 * @returns what the platform needs of it, or the first problem
 */
export const parseManifest = (xml: string): Result<Manifest> => {
	const parsed = parseXml(xml);
	if (!parsed.ok) return parsed;
	const root = parsed.value;
	const standard = standardOf(root);
	if (!standard.ok) return standard;
	const organization = organizationOf(root);
	const scos = organization ? scosOf(root, organization) : [];
	const sco = scos[0];
	if (!organization || !sco) return refused({ code: 'no-sco' });
	if (scos.length > 1) return refused({ code: 'many-scos', count: scos.length });
	const launch = launchOf(sco);
	if (!launch.ok) return launch;
	const is2004 = editionOf(standard.value) === '2004';
	const identifier = attribute(root, 'identifier');
	return ok({
		identifier,
		standard: standard.value,
		title:
			textOf(children(organization, 'title')[0]) ||
			textOf(children(sco.item, 'title')[0]) ||
			identifier,
		version: versionOf(root),
		...launch.value,
		mastery: is2004 ? '' : textOf(children(sco.item, 'masteryscore')[0]),
		passing: is2004 ? passingOf(sco.item) : '',
		threshold: is2004 ? thresholdOf(sco.item) : '',
		launchData: textOf(children(sco.item, is2004 ? 'dataFromLMS' : 'datafromlms')[0]),
	});
};
