import type { Lesson } from '../../lib/content/index.ts';
import { list } from '../document.ts';
import { need, type Edition } from '../edition.ts';
import { markup, nothing } from '../html.ts';
import type { SectionWriter } from './section.ts';

/** What the path's lessons practise: each with its minutes, and the objectives behind it. */
export const trained: SectionWriter = (edition) => ({
	id: 'trained',
	title: edition.say(edition.words.trained.title),
	body: markup`
		<p>
			${edition.say(need(edition.words.paths[edition.path.id]).trained)}
			${edition.say(edition.words.trained.able)}
		</p>
		<ol class="lessons">
			${edition.lessons.map((lesson) => lessonOf(edition, lesson))}
		</ol>
	`,
});

function lessonOf({ say, words, textsOf }: Edition, { id, minutes, goals }: Lesson) {
	const { title, lead, goals: names } = textsOf(id);
	return markup`<li>
		<h3>${title} <span class="minutes">${say(words.labels.minutes, { minutes })}</span></h3>
		<p>${lead}</p>
		${goals.length > 0 ? list(goals.map((goal) => names[goal] ?? '')) : nothing}
	</li>`;
}
