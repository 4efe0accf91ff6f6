import { leavesOf } from '../anatomy/text-leaves.ts';
import type { RawKitTexts } from '../schema/kit-texts.ts';
import type { Path } from '../reading/yaml-file.ts';
import type { Paragraph, ProseKind } from './prose.ts';
import { isSentence } from './sentences.ts';

/** All prose of the manager's kit in one locale, in the order of the file. */
export function proseOfKit(texts: RawKitTexts): Paragraph[] {
	return leavesOf(texts).map(({ path, text }) => {
		const kind = kindOf(path);
		return {
			path,
			text,
			kind,
			speaker: '',
			running: kind !== 'heading' && isSentence(text),
			sample: false,
			// Managers write the letters, and a group asks itself the questions: there we are the workplace.
			quoted: kind === 'document' || kind === 'question',
		};
	});
}

/** Named by the last key that is no number: the lists of paragraphs have none of their own. */
function kindOf(path: Path): ProseKind {
	const [top = '', second] = path;
	const last = path.filter((key) => typeof key === 'string').at(-1) ?? '';
	if (headings.has(last) || top === 'labels' || top === 'blanks') return 'heading';
	if (top === 'lessons' || last === 'signs' || last === 'questions') return 'question';
	if (last === 'body' || last === 'invite' || second === 'seen') return 'document';
	return 'narration';
}

const headings = new Set([
	...['title', 'language', 'name', 'subject', 'list', 'minutes'],
	...['moments', 'own', 'ask', 'leave', 'never'],
]);
