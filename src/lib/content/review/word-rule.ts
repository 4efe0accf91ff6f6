import type { Sentence } from '../reading/issue.ts';
import type { ByLanguage } from './language.ts';
import type { ProseKind } from './prose.ts';
import { inProse, rule, type ReviewRule } from './rule.ts';
import { found } from './words.ts';

interface WordRuleDraft {
	readonly id: string;
	readonly code: string;
	readonly severity: 'error' | 'warning';
	readonly words: ByLanguage<readonly RegExp[]>;
	/** Kinds of prose in which such words may stand. */
	readonly except?: readonly ProseKind[];
	readonly say: (word: string) => { readonly what: Sentence; readonly todo: Sentence };
}

/** Makes a rule that finds words which should not be there. */
export function wordRule({ words, say, except = [], ...draft }: WordRuleDraft): ReviewRule {
	return rule({
		...draft,
		find: inProse(({ text, path, kind, sample }, { yaml, language }) => {
			if (!language || sample || except.includes(kind)) return [];
			return found(text, words[language]).map((word) => ({ yaml, path, ...say(word) }));
		}),
	});
}
