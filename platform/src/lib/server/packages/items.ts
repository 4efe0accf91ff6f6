import type { Element as XmlElement } from '@xmldom/xmldom';
import { ok, refused } from '../../problem.ts';
import type { Result } from '../../problem.ts';
import type { Edition } from '../../standard.ts';
import type { Entry, Heading, Page, Sco } from './contents.ts';
import { placeOf } from './place.ts';
import type { Resource } from './resources.ts';
import { attribute, children, descendants, lineage, textOf } from './xml.ts';

/** An item's sequencing: its own, and the one of the collection that it refers to (SN 3.2.1). */
const sequencingsOf = (item: XmlElement): readonly XmlElement[] => {
	const own = children(item, 'sequencing');
	const wanted = own.map((one) => attribute(one, 'IDRef')).filter((id) => id !== '');
	const shared = lineage(item)
		.flatMap((one) => children(one, 'sequencingCollection'))
		.flatMap((one) => children(one, 'sequencing'))
		.filter((one) => wanted.includes(attribute(one, 'ID')));
	return [...own, ...shared];
};

const passingOf = (item: XmlElement): string => {
	const objective = sequencingsOf(item).flatMap((one) => descendants(one, 'primaryObjective'))[0];
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

const valuesOf = (item: XmlElement, edition: Edition) => {
	const is2004 = edition === '2004';
	return {
		mastery: is2004 ? '' : textOf(children(item, 'masteryscore')[0]),
		passing: is2004 ? passingOf(item) : '',
		threshold: is2004 ? thresholdOf(item) : '',
		launchData: textOf(children(item, is2004 ? 'dataFromLMS' : 'datafromlms')[0]),
	};
};

type Leaf = Omit<Heading, 'position'> | Omit<Page, 'position'> | Omit<Sco, 'position'>;

type Given = {
	readonly edition: Edition;
	readonly resources: ReadonlyMap<string, Resource>;
	/** Manifests inside the manifest, by identifier (IMS CP 1.1.4, 4.2: an item may lead to one). */
	readonly inner: ReadonlyMap<string, XmlElement>;
};

const lineOf = (item: XmlElement, depth: number, given: Given): Result<Leaf | undefined> => {
	const id = attribute(item, 'identifier');
	const wanted = attribute(item, 'identifierref');
	const resource = given.resources.get(wanted);
	const title = textOf(children(item, 'title')[0]) || id;
	const heading = { type: 'heading', depth, id, title } as const;
	const holds = children(item, 'item').length > 0 || given.inner.has(wanted);
	if (wanted === '' || !resource || resource.href.trim() === '')
		return ok(holds ? heading : undefined);
	const place = placeOf(resource.href, resource.bases, attribute(item, 'parameters'));
	if (!place.ok) return place;
	const leaf = { depth, id, title, ...place.value };
	return ok(
		resource.type === 'asset'
			? { type: 'page', ...leaf }
			: { type: 'sco', ...leaf, ...valuesOf(item, given.edition) },
	);
};

/** The organization that a manifest means: the one it calls default, else the first. */
export const organizationOf = (manifest: XmlElement): XmlElement | undefined => {
	const holder = children(manifest, 'organizations')[0];
	if (!holder) return undefined;
	const all = children(holder, 'organization');
	const wanted = attribute(holder, 'default');
	return all.find((one) => attribute(one, 'identifier') === wanted) ?? all[0];
};

const collect = (parent: XmlElement, depth: number, given: Given): Result<readonly Leaf[]> => {
	const leaves: Leaf[] = [];
	for (const item of children(parent, 'item')) {
		const line = lineOf(item, depth, given);
		if (!line.ok) return line;
		if (line.value) leaves.push(line.value);
		const wanted = attribute(item, 'identifierref');
		const inner = given.inner.get(wanted);
		const organization = inner && organizationOf(inner);
		// Each inner manifest once: two that lead to each other would never end.
		const rest = new Map([...given.inner].filter(([id]) => id !== wanted));
		for (const [one, known] of [
			[item, given],
			[organization, { ...given, inner: rest }],
		] as const) {
			const below = one ? collect(one, depth + 1, known) : ok([]);
			if (!below.ok) return below;
			leaves.push(...below.value);
		}
	}
	return ok(leaves);
};

/**
 * The table of contents of a SCORM manifest: its items in order, each with its depth. Items that
 * lead nowhere are left out. Sequencing, prerequisites and `isvisible` are not looked at.
 */
export const itemsOf = (
	root: XmlElement,
	organization: XmlElement,
	given: Pick<Given, 'edition' | 'resources'>,
): Result<readonly Entry[]> => {
	const inner = new Map(
		descendants(root, 'manifest').map((one): readonly [string, XmlElement] => [
			attribute(one, 'identifier'),
			one,
		]),
	);
	const leaves = collect(organization, 0, { ...given, inner });
	if (!leaves.ok) return leaves;
	if (leaves.value.every(({ type }) => type === 'heading')) return refused({ code: 'no-sco' });
	return ok(leaves.value.map((leaf, position) => ({ ...leaf, position })));
};
