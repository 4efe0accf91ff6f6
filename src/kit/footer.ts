import type { Course, Locale } from '../lib/content/index.ts';
import { paragraphs } from './document.ts';
import { need } from './edition.ts';
import { fill } from './fill.ts';
import { markup, type Html } from './html.ts';

/** What the course builds on, and that the city has not made it: as the course says it itself. */
export function footer(course: Course, locale: Locale): Html {
	const { title, notice } = need(course.texts[locale]);
	const known = { ...course.programme, checked: course.source.checked };
	const said = notice[course.programme.status].map((text) => fill(text, { known, blanks: {} }));
	return markup`<footer>
		<h2>${notice.title}</h2>
		${paragraphs(said)}
		<p>${title} ${course.version}</p>
	</footer>`;
}
