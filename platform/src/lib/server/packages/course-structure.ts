import type { Element as XmlElement } from '@xmldom/xmldom';
import { ok, refused } from '../../problem.ts';
import type { Result } from '../../problem.ts';
import { launchMethods, moveOns } from './contents.ts';
import type { AssignableUnit, Entry, LaunchMethod, MoveOn, Place } from './contents.ts';
import type { Manifest } from './manifest.ts';
import { placeOf } from './place.ts';
import { attribute, children, parseXml, textOf } from './xml.ts';

/** The platform's first language, then its second; a course without them gives its first. */
const LANGUAGES = ['sv', 'en'];

/** The names that a launch adds to the query (cmi5 spec 8.1: an AU's own must not collide). */
const RESERVED = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'];

/** One text of the langstrings of `parent`'s child `name` (cmi5 spec 13.1). */
const wordsOf = (parent: XmlElement, name: string): string => {
	const holder = children(parent, name)[0];
	const all = holder ? children(holder, 'langstring') : [];
	const inLanguage = (wanted: string) =>
		all.find((one) => attribute(one, 'lang').toLowerCase().split('-')[0] === wanted);
	return textOf(LANGUAGES.map(inLanguage).find((one) => one !== undefined) ?? all[0]);
};

const attributeOf = (element: XmlElement, name: string): string => attribute(element, name).trim();

const isMoveOn = (value: string): value is MoveOn => moveOns.some((one) => one === value);
const isLaunchMethod = (value: string): value is LaunchMethod =>
	launchMethods.some((one) => one === value);

const addressOf = (au: XmlElement, title: string): Result<Place> => {
	const url = textOf(children(au, 'url')[0]);
	if (url === '') return refused({ code: 'au-url-none', title });
	if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url))
		return refused({ code: 'au-url-absolute', title, url });
	const place = placeOf(url);
	if (!place.ok) return place;
	const own = new URLSearchParams(place.value.query.split('#')[0]);
	const name = RESERVED.find((one) => own.has(one));
	return name === undefined ? place : refused({ code: 'au-url-reserved', title, name });
};

/** xs:decimal from 0 to 1; empty when there is none (cmi5 spec 13.1.4). */
const scoreOf = (written: string): number | 'none' | 'wrong' => {
	if (written === '') return 'none';
	const value = Number(written);
	return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(written) && value >= 0 && value <= 1 ? value : 'wrong';
};

type Unplaced = Omit<AssignableUnit, 'position'>;

const auOf = (au: XmlElement, depth: number): Result<Unplaced> => {
	const id = attributeOf(au, 'id');
	const title = wordsOf(au, 'title') || id;
	if (id === '') return refused({ code: 'au-id', title });
	const place = addressOf(au, title);
	if (!place.ok) return place;
	const moveOn = attributeOf(au, 'moveOn') || 'NotApplicable';
	if (!isMoveOn(moveOn)) return refused({ code: 'move-on', title, value: moveOn });
	const launchMethod = attributeOf(au, 'launchMethod') || 'AnyWindow';
	if (!isLaunchMethod(launchMethod))
		return refused({ code: 'launch-method', title, value: launchMethod });
	const written = attributeOf(au, 'masteryScore');
	const score = scoreOf(written);
	if (score === 'wrong') return refused({ code: 'mastery-score', title, value: written });
	return ok({
		type: 'au',
		depth,
		id,
		title,
		...place.value,
		moveOn,
		launchMethod,
		masteryScore: score === 'none' ? undefined : score,
		launchParameters: textOf(children(au, 'launchParameters')[0]),
		entitlementKey: textOf(children(au, 'entitlementKey')[0]),
	});
};

type Line = Unplaced | Omit<Extract<Entry, { type: 'heading' }>, 'position'>;

const collect = (parent: XmlElement, depth: number): Result<readonly Line[]> => {
	const lines: Line[] = [];
	for (const one of children(parent)) {
		const isBlock = one.localName === 'block';
		if (!isBlock && one.localName !== 'au') continue;
		const id = attributeOf(one, 'id');
		const line: Result<Line> = isBlock
			? ok({ type: 'heading', depth, id, title: wordsOf(one, 'title') || id })
			: auOf(one, depth);
		if (!line.ok) return line;
		lines.push(line.value);
		const below = isBlock ? collect(one, depth + 1) : ok([]);
		if (!below.ok) return below;
		lines.push(...below.value);
	}
	return ok(lines);
};

const twice = (lines: readonly Line[]): string | undefined => {
	const ids = lines.filter(({ type }) => type === 'au').map(({ id }) => id);
	return ids.find((id, index) => ids.indexOf(id) !== index);
};

/**
 * Reads a cmi5.xml (cmi5 spec 13).
 *
 * @param xml the whole file as text
 * @returns what the platform needs of it, or the first problem
 */
export const parseCourseStructure = (xml: string): Result<Manifest> => {
	const parsed = parseXml(xml, 'cmi5.xml', 'courseStructure');
	if (!parsed.ok) return parsed;
	const course = children(parsed.value, 'course')[0];
	const identifier = course ? attributeOf(course, 'id') : '';
	if (!course || identifier === '') return refused({ code: 'course-id' });
	const lines = collect(parsed.value, 0);
	if (!lines.ok) return lines;
	if (!lines.value.some(({ type }) => type === 'au')) return refused({ code: 'no-au' });
	const id = twice(lines.value);
	if (id !== undefined) return refused({ code: 'au-id-twice', id });
	return ok({
		identifier,
		standard: 'cmi5',
		title: wordsOf(course, 'title') || identifier,
		description: wordsOf(course, 'description'),
		// A course structure has no version of its own.
		version: '',
		contents: lines.value.map((line, position) => ({ ...line, position })),
	});
};
