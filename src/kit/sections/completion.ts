import { list, paragraphs } from '../document.ts';
import { canTestOut, type Edition } from '../edition.ts';
import { markup, type Html } from '../html.ts';
import type { SectionWriter } from './section.ts';

/** When somebody is done, and what the platform is told: from what the course itself follows. */
export const completion: SectionWriter = (edition) => {
	const { say, words } = edition;
	const { rule, testOut, marked, alone } = words.completion;
	const said = [rule, ...(canTestOut(edition) ? [testOut] : []), marked, alone];
	return {
		id: 'completion',
		title: say(words.completion.title),
		body: markup`
			${paragraphs(said.map((text) => say(text)))}
			${told(edition)}
		`,
	};
};

/** In the very words that learners read, so that nobody is told anything else. */
function told({ say, words, parts, locale, reporting }: Edition): Html {
	const { title, level, seen, only, never, neverItems } = parts.told(locale, reporting);
	const rows = seen.map(({ what, why }) => markup`<li><strong>${what}.</strong> ${why}</li>`);
	return markup`<figure class="told">
		<figcaption>${say(words.completion.quoted)}</figcaption>
		<blockquote>
			<div>
				<h3>${title}</h3>
				<p>${level}</p>
				<ul>
					${rows}
				</ul>
				<p>${only}</p>
			</div>
			<div>
				<h3>${never}</h3>
				${list(neverItems)}
			</div>
		</blockquote>
	</figure>`;
}
