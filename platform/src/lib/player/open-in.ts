/**
 * Opens a SCO in a frame as a platform with a window of its own would have: some courses look for
 * the API at `opener` or `top.opener` alone, and never at the windows around them.
 *
 * @param frame with a name, and no page in it yet
 * @param api what stands on this window for the course, by its name
 */
export const openIn = (
	frame: HTMLIFrameElement,
	src: string,
	api: Readonly<Record<string, unknown>>,
): void => {
	// What the course finds at `top.opener` ends there: were it this window again, a course that climbs
	// from opener to opener and looks for another name would climb for ever.
	if (window.opener === null)
		Object.assign(window, { opener: { ...api, closed: false, opener: null, parent: null } });
	// Whoever opens an address in a named frame becomes its opener (HTML 7.2.2.1, window open steps).
	const opened = frame.name === '' ? null : window.open(src, frame.name);
	if (opened !== frame.contentWindow) frame.src = src;
};
