/** Takes the focus when it appears: whoever uses a keyboard or listens goes on from there. */
export function takesFocus(element: HTMLElement): void {
	element.focus({ preventScroll: true });
	element.scrollIntoView({ block: 'start' });
}

/** Moves the focus to the page's content, when the control that had it is about to disappear. */
export function focusContent(): void {
	document.getElementById('content')?.focus({ preventScroll: true });
}
