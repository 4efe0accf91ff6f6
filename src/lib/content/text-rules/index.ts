import type { WordsRule } from '../anatomy/words.ts';
import { missingText } from './missing-text.ts';
import { orphanText } from './orphan-text.ts';
import { placeholderMismatch } from './placeholder-mismatch.ts';
import { textMissingInLocale } from './text-missing-in-locale.ts';
import { unknownPlaceholder } from './unknown-placeholder.ts';

/** The lint rules on words, for each lesson's and for the course's own. */
export const textRules: readonly WordsRule[] = [
	missingText,
	orphanText,
	placeholderMismatch,
	textMissingInLocale,
	unknownPlaceholder,
];
