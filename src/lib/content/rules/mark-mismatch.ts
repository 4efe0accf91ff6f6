import { activitiesOf } from '../anatomy/activities.ts';
import { issueAt, type Rule } from '../reading/lesson-files.ts';
import { marksOf } from '../anatomy/marks.ts';

/** A text in which words are picked, and whose marks are not the items of its question. */
export const markMismatch: Rule = ({ lesson, texts }) =>
	[...texts.values()].flatMap(({ yaml, data }) =>
		activitiesOf(lesson.data).flatMap(({ activity, texts: at }) => {
			const words = (lesson.data.kind === 'steps' ? data.steps : data.questions)[activity.id];
			if (activity.kind !== 'words' || words?.text === undefined) return [];
			const marked = marksOf(words.text).flatMap(({ id }) => id);
			const wanted = activity.items.map(({ id }) => id);
			const stray = marked.filter((id) => !wanted.includes(id));
			const twice = marked.filter((id, index) => marked.indexOf(id) !== index);
			const gone = wanted.filter((id) => !marked.includes(id));
			const wrong = [...new Set([...stray, ...twice, ...gone])];
			if (wrong.length === 0) return [];
			return issueAt(yaml, [...at, 'text'], {
				code: 'mark-mismatch',
				what: {
					sv: `De märkta orden stämmer inte med frågans items: ${wrong.join(', ')}.`,
					en: `The marked words are not the items of the question: ${wrong.join(', ')}.`,
				},
				todo: {
					sv: 'Märk varje item en gång i texten, så här: [[id|orden]].',
					en: 'Mark each item once in the text, like this: [[id|the words]].',
				},
			});
		}),
	);
