/** The door of i18n: which language, and the player's own words in it. */
export { chooseLocale } from './choose-locale.ts';
export { readOwnLocale, keepOwnLocale } from './own-choice.ts';
export {
	createTranslator,
	fetchLessonWords,
	fetchPrintWords,
	fetchWorkshopWords,
	fillGaps,
	languageName,
	type Translate,
	type WordKey,
} from './translator.ts';
