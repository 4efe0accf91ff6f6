import { editionOf, type Edition } from './edition.ts';
import { letterFile } from './letter-file.ts';
import { listPage } from './list-page.ts';
import { letterName, listName, pageName, sheetName } from './names.ts';
import type { KitParts } from './parts.ts';
import { pathPage } from './path-page.ts';
import { sheetPage } from './sheet-page.ts';

/**
 * Writes the manager's kit: a page for each path and language, its letters, the workshop sheets, and a page that lists
 * them.
 * @returns the text of each file, by its name seen from the kit's root
 */
export function kitFiles(parts: KitParts): ReadonlyMap<string, string> {
	const { course, sheets } = parts;
	const editions = course.locales.flatMap((locale) =>
		course.paths.map((path) => editionOf(parts, path, locale)),
	);
	return new Map([
		[listName, listPage(parts)],
		...editions.map(pageOf),
		...editions.flatMap(lettersOf),
		...sheets.map((sheet): File => [
			sheetName(sheet.locale, sheet.lesson),
			sheetPage(parts, sheet),
		]),
	]);
}

type File = readonly [name: string, text: string];

function pageOf(edition: Edition): File {
	return [pageName(edition.locale, edition.path.id), pathPage(edition)];
}

function lettersOf(edition: Edition): File[] {
	const { locale, path, kit } = edition;
	return kit.letters.map((id, at) => [
		letterName(locale, path.id, { id, number: at + 1 }),
		letterFile(edition, id),
	]);
}
