import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../tests/support/harness/barriers.ts';
import { named } from '../../../tests/support/harness/named.ts';
import { show } from '../../../tests/support/harness/show.ts';
import { messageExamples } from './Message.examples.ts';

testBarriers(messageExamples);

test.each([
	['there is no such page', 'Till startsidan', 'went home'],
	['the words could not be fetched', 'Försök igen', 'tried again'],
])('a message gives something to do about it: %s', async (name, action, told) => {
	const { stage } = await show(named(messageExamples, name));
	await page.getByRole('button', { name: action }).click();
	expect(stage.told).toEqual([told]);
});
