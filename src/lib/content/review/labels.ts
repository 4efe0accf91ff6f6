import type { StudiedTexts } from './study.ts';
import type { Item, Option } from './tasks.ts';
import { textAt } from './tree.ts';

/** An option with its words in one locale. */
export interface LabelledOption extends Option {
	readonly label: string;
	/** In characters. */
	readonly length: number;
}

/** The options of an item that have words, in the order of the file. */
export function labelled(item: Item, { data }: StudiedTexts): LabelledOption[] {
	return item.options
		.map((option) => {
			const label = textAt(data, [...option.texts, 'label']);
			return { ...option, label, length: label.length };
		})
		.filter(({ length }) => length > 0);
}
