import { link, list } from '../document.ts';
import { need, type Edition } from '../edition.ts';
import { markup, type Html } from '../html.ts';
import { pageName, sheetName, wayTo } from '../names.ts';
import type { SectionWriter } from './section.ts';

/** For each scenario of the path: the moments of its workshop sheet, and questions about one's own work. */
export const questions: SectionWriter = (edition) => ({
	id: 'questions',
	title: edition.say(edition.words.questions.title),
	body: markup`
		<p>${edition.say(edition.words.questions.intro)}</p>
		<div class="scenarios">
			${need(edition.kit.discussed[edition.path.id]).map((id) => scenarioOf(edition, id))}
		</div>
	`,
});

function scenarioOf(edition: Edition, id: string): Html {
	const { say, words, textsOf, locale, path } = edition;
	const { title, nodes } = textsOf(id);
	const moments = need(edition.parts.moments[id]).map((moment) => need(nodes[moment]));
	const sheet = wayTo(sheetName(locale, id), pageName(locale, path.id));
	return markup`<section class="scenario">
		<h3>${title}</h3>
		<div class="beside">
			<div>
				<h4>${say(words.questions.own)}</h4>
				${list(need(words.lessons[id]).map((text) => say(text)))}
			</div>
			<div>
				<h4>${say(words.questions.moments)}</h4>
				${list(moments.map((moment) => markup`<em>${moment.title}.</em> ${moment.question}`))}
			</div>
		</div>
		<p class="screen-only">${link(sheet, say(words.labels.sheet, { scenario: title }))}</p>
	</section>`;
}
