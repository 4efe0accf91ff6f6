import { workshopEn } from './en.ts';
import { workshopSv, type WorkshopWords } from './sv.ts';

/** The words that only a workshop on a big screen needs, by locale. */
export const workshopWords: Readonly<Record<string, WorkshopWords>> = {
	sv: workshopSv,
	en: workshopEn,
};
