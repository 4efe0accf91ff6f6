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

export const good2004 = (made: Made = {}): Uint8Array =>
	zipOf({
		'imsmanifest.xml': manifest2004(made),
		'index.html': '<!doctype html><title>Kurs</title>',
	});
