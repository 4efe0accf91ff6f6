import { link } from '../document.ts';
import { need, type Edition } from '../edition.ts';
import { markup, type Html } from '../html.ts';
import { letterName, pageName, wayTo } from '../names.ts';
import type { SectionWriter } from './section.ts';

/** What managers can copy: each text, when to send it, and the file that it also is. */
export const letters: SectionWriter = (edition) => ({
	id: 'letters',
	title: edition.say(edition.words.letters.title),
	body: markup`
		<p>${edition.say(edition.words.letters.intro)}</p>
		<div class="letters">
			${edition.kit.letters.map((id, at) => letterOf(edition, { id, number: at + 1 }))}
		</div>
	`,
});

function letterOf(edition: Edition, letter: { id: string; number: number }): Html {
	const { say, words, locale, path } = edition;
	const { title, when, subject, body } = need(words.letters.each[letter.id]);
	const file = wayTo(letterName(locale, path.id, letter), pageName(locale, path.id));
	return markup`<section class="letter">
		<h3>${say(title)}</h3>
		<p class="when">${say(when)}</p>
		<div class="sheet">
			<p class="subject">${say(words.labels.subject)}: <span class="copy">${say(subject)}</span></p>
			<div class="copy">${body.map((text) => markup`<p>${say(text)}</p>`)}</div>
		</div>
		<p class="screen-only">
			${link(file, markup`${say(words.labels.file)}<span class="visually-hidden">: ${say(title)}</span>`)}
		</p>
	</section>`;
}
