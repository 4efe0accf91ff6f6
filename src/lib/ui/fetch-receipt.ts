import { fetchLessonWords } from '../i18n/index.ts';

/** Fetches the receipt, with its words; once it has come, it is there for as long as the page lives. */
export async function fetchReceipt() {
	const [{ default: ReceiptPage }] = await Promise.all([
		import('./ReceiptPage.svelte'),
		fetchLessonWords(),
	]);
	return ReceiptPage;
}
