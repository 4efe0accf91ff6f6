import { link, paragraphs } from '../document.ts';
import { need, type Edition } from '../edition.ts';
import { Html, markup } from '../html.ts';
import { pageName, sheetName, wayTo } from '../names.ts';
import type { SectionWriter } from './section.ts';

/** A meeting minute by minute, about one moment of the path's first scenario. */
export const plan: SectionWriter = (edition) => {
	const { say, words, textsOf, scenario, locale, path } = edition;
	const sheet = wayTo(sheetName(locale, scenario), pageName(locale, path.id));
	const name = say(words.labels.sheet, { scenario: textsOf(scenario).title });
	return {
		id: 'plan',
		title: say(words.plan.title),
		body: markup`
			${paragraphs(words.plan.intro.map((text) => say(text)))}
			<ul class="ways">
				<li>
					<p>${say(words.plan.sheet)}</p>
					<p class="screen-only">${link(sheet, name)}</p>
				</li>
				<li><p>${say(words.plan.screen)}</p></li>
			</ul>
			${clock(timesOf(edition))}
			<ol class="plan">
				${timesOf(edition).map((time) => partOf(edition, time))}
			</ol>
		`,
	};
};

interface Time {
	readonly id: string;
	readonly from: number;
	readonly to: number;
}

function timesOf({ kit }: Edition): readonly Time[] {
	let from = 0;
	return kit.plan.map(({ id, minutes }) => {
		const time = { id, from, to: from + minutes };
		from = time.to;
		return time;
	});
}

/** The whole meeting as a strip: each part as wide as it is long. It says nothing that the list does not. */
function clock(times: readonly Time[]): Html {
	const end = times.at(-1)?.to ?? 0;
	const gap = 0.12;
	const parts = times.map(
		({ from, to }) =>
			markup`<rect x="${from}" y="0" width="${to - from - gap}" height="1" rx="0.12" />`,
	);
	const box = markup`viewBox="0 0 ${end - gap} 1" preserveAspectRatio="none"`;
	return markup`<svg class="clock" ${box} aria-hidden="true" focusable="false">${parts}</svg>`;
}

function partOf({ say, words }: Edition, { id, from, to }: Time): Html {
	const { title, text } = need(words.plan.parts[id]);
	return markup`<li>
		<p class="time">${say(words.plan.minutes, { from, to })}</p>
		<div>
			<h3>${say(title)}</h3>
			<p>${say(text)}</p>
		</div>
	</li>`;
}
