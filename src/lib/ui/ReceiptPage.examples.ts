import type { Keeping } from './attempt.svelte.ts';
import { example } from './example.ts';
import { finishPath } from './map/finished.examples.ts';
import ReceiptPage from './ReceiptPage.svelte';

const at = '2026-11-23T13:05:00.000Z';

const receiptPageOf = (name: string, keeping: Partial<Keeping>) =>
	example(ReceiptPage, { name, log: finishPath, keeping, props: () => ({}) });

export const receiptPageExamples = [
	receiptPageOf('receipt page: confirmed by the platform', {
		completed: true,
		receipt: { completedAt: at, answer: { at, word: 'completed', confirmed: true } },
	}),
	receiptPageOf('receipt page: the platform has not answered', {
		save: 'failed',
		receipt: { completedAt: at },
	}),
	receiptPageOf('receipt page: the platform says something else', {
		receipt: { completedAt: at, answer: { at, word: 'failed', confirmed: false } },
	}),
	receiptPageOf('receipt page: completed on another device', {
		completed: true,
		receipt: { completedAt: '' },
	}),
	receiptPageOf('receipt page: on this device alone', {
		kept: 'device',
		completed: true,
		receipt: { completedAt: at, answer: { at, word: 'completed', confirmed: true } },
	}),
	example(ReceiptPage, { name: 'receipt page: before the end', props: () => ({}) }),
];
