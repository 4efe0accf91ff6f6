import type { Translate } from '../i18n/index.ts';

/** "About 10 minutes", in the translator's language. */
export function aboutMinutes(t: Translate, count: number): string {
	return t('aboutMinutes', { minutes: t('minutes', { count }) });
}
