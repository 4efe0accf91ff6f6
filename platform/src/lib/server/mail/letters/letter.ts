import type { Texts } from '../../../texts/index.ts';
import { withoutMarks } from '../link.ts';

/** What is written: plain text, in paragraphs with an empty line between. */
export type Letter = { readonly subject: string; readonly body: string };

/** Who speaks in a letter. */
export type Voice =
	/** The platform, on behalf of somebody; nothing: nobody in particular. */
	| { readonly type: 'platform'; readonly from: string | undefined }
	/** Somebody who copies the text into a mail of their own. */
	| { readonly type: 'own'; readonly name: string };

/** What every letter needs to know. */
export type Writing = {
	readonly texts: Texts;
	/** Whom it greets; nothing: several at once. */
	readonly to: string | undefined;
	readonly voice: Voice;
	/** Where one gets in: a personal link (or its mark), or the platform's own address. */
	readonly way: { readonly type: 'link'; readonly link: string } | { readonly type: 'address' };
	/** The platform's address, such as `https://courses.example`. */
	readonly origin: string;
};

/** A course as a letter tells of it. */
export type CourseInLetter = {
	readonly title: string;
	readonly minutes: number | undefined;
	/** In words. */
	readonly due: string | undefined;
	readonly isLate: boolean;
};

/** What texts need to know of some courses. */
export const whatOf = (courses: readonly CourseInLetter[]) => ({
	title: courses[0]?.title ?? '',
	count: courses.length,
});

/** One course: its title, and under it how long it takes and by when. */
export const courseLines = (
	{ title, minutes, due, isLate }: CourseInLetter,
	{ letters }: Texts,
): string => {
	const facts = [
		minutes === undefined ? '' : letters.minutes(minutes),
		due === undefined ? '' : isLate ? letters.wasDue(due) : letters.due(due),
	].filter((fact) => fact !== '');
	return [title, facts.join(' ')].filter((line) => line !== '').join('\n');
};

/** What the sender wrote, set in, so that nobody takes it for the platform's words. */
export const quoted = (message: string, { voice, texts: { letters } }: Writing): string => {
	const text = withoutMarks(message).trim();
	if (text === '' || voice.type === 'own') return text;
	const says = voice.from === undefined ? letters.saysNobody : letters.says(voice.from);
	return [says, ...text.split('\n').map((line) => `  ${line}`.trimEnd())].join('\n');
};

/** How to get to the courses. */
export const wayIn = ({ texts: { letters }, voice, way, origin }: Writing): string => {
	if (voice.type === 'own') return `${letters.openEither}\n${origin}`;
	return way.type === 'link'
		? `${letters.openLink}\n${way.link}`
		: `${letters.openAddress}\n${origin}`;
};

/** Where employees ask for a new link. */
const askAt = (origin: string): string => `${origin}/sign-in/link`;

/** What there is to know about the link. */
export const aboutLink = ({ texts: { letters }, voice, way, origin }: Writing): string => {
	if (voice.type === 'own') return letters.noLink;
	return way.type === 'link' ? letters.linkIsYours(askAt(origin)) : '';
};

/** A greeting, the paragraphs that are not empty, and a name. */
export const bodyOf = (
	{ texts, to, voice }: Pick<Writing, 'texts' | 'to' | 'voice'>,
	paragraphs: readonly string[],
): string => {
	const { letters } = texts;
	const hello = to === undefined ? letters.helloAll : letters.hello(to);
	const bye = letters.bye(voice.type === 'own' ? voice.name : texts.name);
	return `${[hello, ...paragraphs, bye].filter((one) => one !== '').join('\n\n')}\n`;
};
