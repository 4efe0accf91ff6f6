import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { testBarriers } from '../../../../tests/support/harness/barriers.ts';
import { named } from '../../../../tests/support/harness/named.ts';
import { show } from '../../../../tests/support/harness/show.ts';
import type { Stage } from '../../../../tests/support/harness/stage.svelte.ts';
import { cueExamples } from './Cue.examples.ts';

testBarriers(cueExamples);

const status = page.getByRole('status');
const setting = page.getByRole('checkbox', { name: /^Låt personerna säga något mer/ });

const lineOf = ({ texts }: Stage) =>
	Object.values(texts.nodes).flatMap(({ cue }) => cue)[0]?.text ?? 'no line';

test('nothing is said before the time has come, and nothing asks about it', async () => {
	await show(named(cueExamples, 'not yet'));
	await expect.element(status).toMatchTextContent(/^$/);
	await expect.element(setting).not.toBeInTheDocument();
});

test('after a while the other person says one line more, and that is announced', async () => {
	const { stage } = await show(named(cueExamples, 'at once'));
	await expect.element(status).toMatchTextContent(lineOf(stage));
	expect(stage.told).toEqual([]);
});

test('it can be switched off, there and then, and on again', async () => {
	const { stage } = await show(named(cueExamples, 'at once'));
	await expect.element(status).toMatchTextContent(lineOf(stage));
	await setting.click();
	await expect.element(status).toMatchTextContent(/^$/);
	await expect.element(setting).not.toBeChecked();
	await setting.click();
	await expect.element(status).toMatchTextContent(lineOf(stage));
});

test('once switched off it stays so', async () => {
	await show(named(cueExamples, 'switched off'));
	await expect.element(setting).not.toBeChecked();
	await expect.element(status).toMatchTextContent(/^$/);
});
