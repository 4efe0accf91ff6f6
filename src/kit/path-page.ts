import { documentOf, link } from './document.ts';
import type { Edition } from './edition.ts';
import { footer } from './footer.ts';
import { markup, type Html } from './html.ts';
import { mast } from './mast.ts';
import { pageName } from './names.ts';
import { completion } from './sections/completion.ts';
import { followUp } from './sections/follow-up.ts';
import { letters } from './sections/letters.ts';
import { plan } from './sections/plan.ts';
import { questions } from './sections/questions.ts';
import type { Section } from './sections/section.ts';
import { trained } from './sections/trained.ts';

const sections = [trained, plan, questions, letters, completion, followUp];

/** The page of a path in one locale: all that its manager needs, on two to four sheets of paper. */
export function pathPage(edition: Edition): string {
	const { locale, words, facts, parts, path } = edition;
	const written = sections.map((write) => write(edition));
	return documentOf({
		lang: locale,
		title: `${facts.known['course']} · ${words.title}`,
		styles: parts.styles.base + parts.styles.kit,
		body: markup`
			${mast(parts.kit, locale, (each) => pageName(each, path.id))}
			<main>
				${head(edition)}
				${contents(edition, written)}
				${assign(edition)}
				${written.map(numbered)}
			</main>
			${footer(edition.course, locale)}
		`,
	});
}

function head({ words, say, facts, reporting }: Edition): Html {
	const { minutes, lessons, scores } = words.labels;
	const chips = [minutes, lessons, scores[reporting]];
	return markup`<header class="head">
		<p class="eyebrow">${words.title}</p>
		<h1>${facts.known['course'] ?? ''}</h1>
		<ul class="facts">
			${chips.map((text) => markup`<li>${say(text)}</li>`)}
		</ul>
	</header>`;
}

function contents({ words }: Edition, written: readonly Section[]): Html {
	return markup`<nav class="contents" aria-labelledby="contents">
		<h2 id="contents">${words.labels.contents}</h2>
		<ol>
			${written.map(({ id, title }) => markup`<li>${link(`#${id}`, title)}</li>`)}
		</ol>
	</nav>`;
}

function assign({ words, say }: Edition): Html {
	return markup`<section class="assign">
		<h2>${say(words.assign.title)}</h2>
		<p>${say(words.assign.text)}</p>
	</section>`;
}

function numbered({ id, title, body }: Section, at: number): Html {
	return markup`<section class="part" id="${id}">
		<h2><span class="number">${at + 1}</span> ${title}</h2>
		${body}
	</section>`;
}
