/*
 * For texts that are ready to copy (`ReadyText.svelte`): the field is selected when one comes to it, and a
 * button copies it. The button is there only with this.
 */
for (const ready of document.querySelectorAll('[data-ready-text]')) {
	const field = ready.querySelector('textarea');
	const button = ready.querySelector('button');
	const status = ready.querySelector('[role=status]');
	field.addEventListener('focus', () => field.select());
	button.hidden = false;
	button.addEventListener('click', async () => {
		field.select();
		try {
			await navigator.clipboard.writeText(field.value);
		} catch {
			// No clipboard without https: the text is selected, and the keys for copying take it.
			button.ownerDocument.execCommand('copy');
		}
		status.textContent = status.dataset.copied;
	});
}
