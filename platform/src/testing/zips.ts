import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';

/** What a made-up package can differ in. */
export type Made = {
	readonly title?: string;
	readonly identifier?: string;
	readonly version?: string;
	readonly href?: string;
	/** Extra XML inside the item. */
	readonly item?: string;
	/** How many SCOs, each with the same launch file. */
	readonly scos?: number;
};

const body = (made: Made, type: string): string => {
	const { title = 'Hämtningen', href = 'index.html', item = '', scos = 1 } = made;
	const numbers = Array.from({ length: scos }, (_, index) => index + 1);
	const items = numbers.map(
		(n) =>
			`<item identifier="ITEM-${n}" identifierref="RES-${n}"><title>${title}</title>${item}</item>`,
	);
	const resources = numbers.map(
		(n) =>
			`<resource identifier="RES-${n}" type="webcontent" ${type}="sco" href="${href}"><file href="${href}"/></resource>`,
	);
	return `<organizations default="ORG-1"><organization identifier="ORG-1"><title>${title}</title>${items.join('')}</organization></organizations><resources>${resources.join('')}</resources>`;
};

const head = ({ identifier = 'se.example.hamtningen', version = '1.0.0' }: Made): string =>
	`identifier="${identifier}" version="${version}"`;

/** An imsmanifest.xml of SCORM 1.2. */
export const manifest12 = (made: Made = {}): string =>
	`<?xml version="1.0" encoding="UTF-8"?><manifest ${head(made)} xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"><metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>${body(made, 'adlcp:scormtype')}</manifest>`;

/** An imsmanifest.xml of SCORM 2004 4th Edition. */
export const manifest2004 = (made: Made = {}): string =>
	`<?xml version="1.0" encoding="UTF-8"?><manifest ${head(made)} xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss"><metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>${body(made, 'adlcp:scormType')}</manifest>`;

/** Files by name; a text is stored as UTF-8. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A zip with these files, in this order. */
export const zipOf = (files: Files): Uint8Array => {
	const entries = Object.entries(files).map(([name, content]): readonly [string, Uint8Array] => [
		name,
		typeof content === 'string' ? strToU8(content) : content,
	]);
	const zippable: Zippable = Object.fromEntries(entries);
	return zipSync(zippable, { mtime: new Date(1980, 0, 1) });
};

/** A whole, good package. */
export const good12 = (made: Made = {}): Uint8Array =>
	zipOf({
		'imsmanifest.xml': manifest12(made),
		'index.html': '<!doctype html><title>Kurs</title>',
	});

/** One line of a made-up course structure: an AU, or a block with others in it. */
export type MadeAu = {
	readonly id: string;
	readonly title?: string;
	readonly url?: string;
	/** More attributes, such as `moveOn="Passed"`. */
	readonly attributes?: string;
	/** More elements, such as launchParameters. */
	readonly more?: string;
};
export type MadeBlock = {
	readonly id: string;
	readonly title?: string;
	readonly holds: readonly MadeLine[];
};
type MadeLine = MadeAu | MadeBlock;

const langstring = (name: string, text: string): string =>
	`<${name}><langstring lang="en-US">${text} (en)</langstring><langstring lang="sv-SE">${text}</langstring></${name}>`;

const described = (title: string): string =>
	langstring('title', title) + langstring('description', `Om ${title}`);

const lineXml = (line: MadeLine): string => {
	const { id, title = id } = line;
	if ('holds' in line)
		return `<block id="${id}">${described(title)}${line.holds.map(lineXml).join('')}</block>`;
	const { url = 'index.html', attributes = '', more = '' } = line;
	return `<au id="${id}" ${attributes}>${described(title)}<url>${url}</url>${more}</au>`;
};

const oneAu: readonly MadeLine[] = [
	{ id: 'https://example.com/au/1', title: 'Delen', attributes: 'moveOn="Completed"' },
];

/** A cmi5.xml. */
export const courseStructure = (lines: readonly MadeLine[] = oneAu): string =>
	`<?xml version="1.0" encoding="utf-8"?><courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"><course id="https://example.com/course">${described('Kursen')}</course>${lines.map(lineXml).join('')}</courseStructure>`;

export const goodCmi5 = (lines: readonly MadeLine[] = oneAu): Uint8Array =>
	zipOf({
		'cmi5.xml': courseStructure(lines),
		'index.html': '<!doctype html><title>Kurs</title>',
	});

export const good2004 = (made: Made = {}): Uint8Array =>
	zipOf({
		'imsmanifest.xml': manifest2004(made),
		'index.html': '<!doctype html><title>Kurs</title>',
	});
