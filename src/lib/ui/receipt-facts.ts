import type { Attempt } from './attempt.svelte.ts';

/** One line of a receipt. */
export interface Fact {
	readonly name: string;
	readonly value: string;
}

/** What a receipt says, in the learner's language: never more than what the platform has answered. */
export function receiptFacts({ course, path, locale, t, words, keeping }: Attempt): Fact[] {
	const { completedAt, answer } = keeping.receipt;
	return [
		{ name: t('receiptCourse'), value: words.title },
		{ name: t('receiptPath'), value: words.paths[path]?.title ?? path },
		{ name: t('receiptVersion'), value: course.version },
		{
			name: t('receiptDone'),
			value: completedAt ? timeIn(locale, completedAt) : t('receiptDoneBefore'),
		},
		{
			name: t(keeping.kept === 'device' ? 'receiptDevice' : 'receiptPlatform'),
			value: answer
				? t('receiptAnswer', { word: answer.word || '–', time: timeIn(locale, answer.at) })
				: t(keeping.completed ? 'receiptKnown' : 'receiptNoAnswer'),
		},
	];
}

/** A time as people write it, e.g. `23 november 2026 14:05`. @param at ISO 8601 */
function timeIn(locale: string, at: string): string {
	return new Date(at).toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' });
}
