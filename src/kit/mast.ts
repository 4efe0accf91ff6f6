import type { Kit, Locale } from '../lib/content/index.ts';
import { link } from './document.ts';
import { need } from './edition.ts';
import { markup, type Html } from './html.ts';
import { listName, wayTo } from './names.ts';

/** The ways out of a page: to the list of all courses, and to the same page in the other languages. */
export function mast({ texts }: Kit, locale: Locale, nameIn: (locale: Locale) => string): Html {
	const here = nameIn(locale);
	const others = Object.entries(texts).filter(([other]) => other !== locale);
	return markup`<header class="mast">
		<p>${link(wayTo(listName, here), need(texts[locale]).labels.all)}</p>
		<p>${others.map(([other, { language }]) => link(wayTo(nameIn(other), here), language, other))}</p>
	</header>`;
}
