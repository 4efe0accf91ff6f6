/**
 * Moves focus to an element that is not a control (a heading), so that a keyboard goes on from there and a screen
 * reader says where the learner now is.
 */
export function focusHere(element: HTMLElement): void {
	element.focus({ preventScroll: true });
	const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
	element.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
}

/** Moves focus to the page's content, when the control that had it is about to disappear. */
export function focusContent(): void {
	document.getElementById('content')?.focus({ preventScroll: true });
}
