import { link, list } from '../document.ts';
import { need, type Edition } from '../edition.ts';
import { markup, nothing, type Html } from '../html.ts';
import { pageName, teamViewName, wayTo } from '../names.ts';
import type { SectionWriter } from './section.ts';

/** What to ask of the group, and what to leave alone. */
export const followUp: SectionWriter = (edition) => {
	const { say, words, reporting, path } = edition;
	const { title, intro, ask, questions, leave, not, level } = words.followUp;
	const asked = [...need(words.paths[path.id]).signs, ...questions];
	return {
		id: 'follow-up',
		title: say(title),
		body: markup`
			<p>${say(intro)}</p>
			<p>${say(level[reporting])}</p>
			<div class="beside">
				<div>
					<h3>${say(ask)}</h3>
					${list(asked.map((text) => say(text)))}
				</div>
				<div>
					<h3>${say(leave)}</h3>
					${list(not.map((text) => say(text)))}
				</div>
			</div>
			${teamView(edition)}
		`,
	};
};

function teamView({ say, words, parts, locale, path }: Edition): Html {
	if (!parts.besides.includes(teamViewName)) return nothing;
	const { name, text } = words.followUp.teamView;
	const way = wayTo(teamViewName, pageName(locale, path.id));
	return markup`<p class="note">${link(way, say(name))} (${teamViewName}). ${say(text)}</p>`;
}
