import type { Keeping } from '../attempt.svelte.ts';
import { example } from '../example.ts';
import { finishPath } from '../map/finished.examples.ts';
import Receipt from './Receipt.svelte';

const receiptOf = (name: string, keeping: Partial<Keeping>) =>
	example(Receipt, { name, log: finishPath, keeping, props: () => ({}) });

export const receiptExamples = [
	receiptOf('receipt: on its way', { save: 'saving' }),
	receiptOf('receipt: saved', { completed: true }),
	receiptOf('receipt: not confirmed', { save: 'failed' }),
	receiptOf('receipt: saved on the device', { kept: 'device', completed: true }),
	receiptOf('receipt: confirmed, though a later step is not saved', {
		completed: true,
		save: 'failed',
	}),
	receiptOf('receipt: not kept', { kept: 'nowhere', save: 'not-kept' }),
	receiptOf('receipt: of a review', { mode: 'review', save: 'not-kept' }),
];
