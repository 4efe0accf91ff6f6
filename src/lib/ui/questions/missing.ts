import type { Question } from '../../content/index.ts';
import type { Translate } from '../../i18n/index.ts';
import { groupsIn } from '../../machines/index.ts';

/** Says in one sentence what an answer still needs. */
export function missingWords(question: Question, answer: readonly string[], t: Translate): string {
	switch (question.kind) {
		case 'single':
		case 'ordering':
			return t('missingSingle');
		case 'multiple':
			return t('missingMultiple');
		case 'words':
			return t('missingWords');
		case 'matching':
		case 'categorise':
			return t('missingParts', { count: question.items.length - groupsIn(answer).size });
		case 'composed':
			return t('missingParts', { count: question.parts.length - answer.length });
	}
}
