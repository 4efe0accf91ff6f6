/**
 * A name as people mean it: letters composed, one space between words, and nothing that cannot be
 * seen. Lists from other programs are full of soft hyphens, hard spaces and the like.
 */
export const tidy = (text: string): string =>
	text
		.normalize('NFC')
		.replace(/\p{Cf}/gu, '')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim();

/** Letters in the name of a person or a team. */
export const NAME_LIMIT = 100;
