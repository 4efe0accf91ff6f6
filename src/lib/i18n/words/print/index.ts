import { printEn } from './en.ts';
import { printSv, type PrintWords } from './sv.ts';

/** The words that only what is made for paper needs, by locale. */
export const printWords: Readonly<Record<string, PrintWords>> = { sv: printSv, en: printEn };
