import { need, type Edition } from './edition.ts';

/** As Notepad and Outlook know that a text is UTF-8, however old they are. */
const BOM = '\ufeff';
const LINE = '\r\n';

/** A letter as a text file of its own: the subject, then the text, with an empty line between paragraphs. */
export function letterFile({ words, plain }: Edition, letter: string): string {
	const { subject, body } = need(words.letters.each[letter]);
	const paragraphs = [`${words.labels.subject}: ${plain(subject)}`, ...body.map(plain)];
	return BOM + paragraphs.join(LINE + LINE) + LINE;
}
