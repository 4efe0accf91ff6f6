/** Gives the reader a file that was made here. No request is made. */
export function saveFile(name: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Some browsers read the file only after the click has been handled.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
