import type { KitTexts, Locale, RolePath } from '../lib/content/index.ts';
import { documentOf, link, paragraphs } from './document.ts';
import { editionOf, need } from './edition.ts';
import { footer } from './footer.ts';
import { markup, nothing, type Html } from './html.ts';
import { pageName, teamViewName } from './names.ts';
import type { KitParts } from './parts.ts';

/** The page that one opens first: the courses that a manager can give a group, in every language. */
export function listPage(parts: KitParts): string {
	const { course, kit } = parts;
	const [own] = course.locales;
	const locales = course.locales.map((locale) => [locale, need(kit.texts[locale])] as const);
	return documentOf({
		lang: own,
		title: `${need(kit.texts[own]).title} · ${need(course.texts[own]).title}`,
		styles: parts.styles.base + parts.styles.kit,
		body: markup`
			<header class="mast">
				<p>${locales.map(([locale, { language }]) => link(`#${locale}`, language, locale))}</p>
			</header>
			<main>
				${locales.map(([locale, words], at) => languageOf(parts, { locale, words, at }))}
			</main>
		`,
	});
}

interface Language {
	readonly locale: Locale;
	readonly words: KitTexts;
	/** A page has one main heading, which is that of its own language. */
	readonly at: number;
}

function languageOf(parts: KitParts, { locale, words, at }: Language): Html {
	const { course } = parts;
	const [first] = course.paths;
	const { say } = editionOf(parts, need(first), locale);
	const title =
		at === 0 ? markup`<h1>${words.title}</h1>` : markup`<h2 class="title">${words.title}</h2>`;
	return markup`<section class="language" id="${locale}" lang="${locale}">
		<header class="head">
			<p class="eyebrow" lang="${course.locales[0]}">${need(course.texts[locale]).title}</p>
			${title}
			<p class="lead">${words.lead}</p>
		</header>
		${paragraphs(words.about.map((text) => say(text)))}
		${at === 0 ? markup`<h2>${words.list}</h2>` : markup`<h3>${words.list}</h3>`}
		<ul class="courses">
			${course.paths.map((path) => courseOf(parts, path, locale))}
		</ul>
		${teamView(parts, words)}
		${footer(course, locale)}
	</section>`;
}

function courseOf(parts: KitParts, path: RolePath, locale: Locale): Html {
	const { say, words, facts } = editionOf(parts, path, locale);
	const { about } = need(need(parts.course.texts[locale]).paths[path.id]);
	return markup`<li>
		<p class="name">${link(pageName(locale, path.id), String(facts.known['course']))}</p>
		<p>${about}</p>
		<p class="size">${say(words.labels.minutes)} · ${say(words.labels.lessons)}</p>
	</li>`;
}

function teamView({ besides }: KitParts, { followUp: { teamView: said } }: KitTexts): Html {
	if (!besides.includes(teamViewName)) return nothing;
	return markup`<p class="note">${link(teamViewName, said.name)} (${teamViewName}). ${said.text}</p>`;
}
