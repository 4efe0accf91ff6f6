import { documentOf } from './document.ts';
import { need } from './edition.ts';
import { Html, markup } from './html.ts';
import { mast } from './mast.ts';
import { sheetName } from './names.ts';
import type { KitParts, Sheet } from './parts.ts';

/** A workshop sheet as a page: the same as the course prints, with ways to the kit instead of into the course. */
export function sheetPage(parts: KitParts, { lesson, locale, body, styles }: Sheet): string {
	const { kit, texts } = parts;
	const { title } = need(texts[lesson]?.[locale]);
	return documentOf({
		lang: locale,
		title: `${title} · ${need(kit.texts[locale]).title}`,
		styles: parts.styles.base + parts.styles.paper + styles,
		body: markup`
			${mast(kit, locale, (each) => sheetName(each, lesson))}
			<main>
				${new Html(body)}
			</main>
		`,
	});
}
