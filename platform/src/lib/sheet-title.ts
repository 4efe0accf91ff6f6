import type { Texts } from './texts/index.ts';

/** What a page with new links is called: by the person, where they are for one alone. */
export const sheetTitle = (
	{ links: words }: Texts,
	links: readonly { readonly name: string }[],
): string => {
	const [first] = links;
	return first && links.length === 1 ? words.sheetOne(first.name) : words.sheet;
};
