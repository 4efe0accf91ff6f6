import type { Grade, Question } from '../../content/index.ts';
import type { Translate } from '../../i18n/index.ts';
import type { Judgement, Verdict } from '../../machines/index.ts';

/** What a whole answer amounts to, in words and in the colours that grades have. */
export interface WholeVerdict {
	readonly tone: Grade;
	readonly verdict: Verdict | 'some';
	readonly word: string;
}

/** Sums up an answer. Where one was chosen it has that one's grade, else it is counted part by part. */
export function verdictOf(question: Question, judgement: Judgement, t: Translate): WholeVerdict {
	const { right, parts } = judgement;
	if (question.kind === 'single') {
		const grade = question.options.find(({ id }) => isChosen(judgement, id))?.grade ?? 'poor';
		return { tone: grade, verdict: grade, word: '' };
	}
	if (right) return { tone: 'best', verdict: 'right', word: t('allRight') };
	const counted = question.kind === 'composed' ? parts.filter(({ chosen }) => chosen) : parts;
	const good = counted.filter((part) => ['right', 'also', 'best'].includes(part.verdict));
	const counts = { right: good.length, all: counted.length };
	const word = t(question.kind === 'composed' ? 'someBest' : 'someRight', counts);
	return { tone: 'fair', verdict: 'some', word };
}

function isChosen({ parts }: Judgement, id: string): boolean {
	return parts.some((part) => part.id === id && part.chosen);
}
