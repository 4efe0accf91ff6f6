import { kitTexts, type RawKitTexts } from '../schema/kit-texts.ts';
import { kit as kitSchema, type RawKit } from '../schema/kit.ts';
import type { Sound } from './lesson-files.ts';
import type { Reader } from './reader.ts';

/** The files of the manager's kit, as far as each has the right shape. */
export interface KitFiles {
	readonly kit: Sound<RawKit>;
	/** By locale, only those whose shape is right: the others have been reported already. */
	readonly texts: ReadonlyMap<string, Sound<RawKitTexts>>;
}

/** Reads the kit of a course in all its locales; a course without the folder has none. */
export function readKit(reader: Reader, locales: readonly string[]): KitFiles | undefined {
	if (!reader.hasFolder('kit')) return undefined;
	const kit = reader.read('kit/kit.yaml', kitSchema);
	const texts = reader.readEach(locales, (locale) => `kit/texts/${locale}.yaml`, kitTexts);
	return kit && { kit, texts };
}
