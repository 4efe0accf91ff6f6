import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import type { Example } from '../../../src/lib/ui/index.ts';
import { locales, setLook, show, type Look } from './show.ts';

/** WCAG 2.0, 2.1 and 2.2, levels A and AA. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const looks: readonly Look[] = ['light', 'dark'];
const dresses = locales.flatMap((locale) => looks.map((look) => ({ locale, look })));

/**
 * The first test of every component: axe finds no barrier in any of its examples, in any language, light or dark.
 */
export function testBarriers(examples: readonly Example[]): void {
	describe.for(examples)('$name', (example) => {
		test.for(dresses)(
			'has no barrier that axe can see ($locale, $look)',
			async ({ locale, look }) => {
				await setLook(look);
				const { container } = await show(example, locale);
				expect(await barriersIn(container)).toEqual([]);
			},
		);
	});
}

/** What axe finds, each in one line that says where. */
async function barriersIn(container: Element): Promise<string[]> {
	const { violations } = await axe.run(container, { runOnly: tags, resultTypes: ['violations'] });
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
	);
}
