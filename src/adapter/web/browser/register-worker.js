/*
 * Asks the browser to keep the course on the device, once the first screen is there: until then it has the line to
 * itself. Where browsers have no workers, as over plain http or in a closed frame, nothing happens: the course needs a
 * network then.
 */

/** What the first screen fetches when it is there already, such as its fonts, goes first. In milliseconds. */
const MOMENT = 1000;

async function register() {
	try {
		await navigator.serviceWorker?.register('./service-worker.js');
	} catch {
		// The worker is a help. The course goes on without it.
	}
}

/** A page has loaded long before the code that it imports; what is painted first is the first screen. */
const observer = new PerformanceObserver((list) => {
	if (list.getEntriesByName('first-contentful-paint').length === 0) return;
	observer.disconnect();
	setTimeout(() => void register(), MOMENT);
});
observer.observe({ type: 'paint', buffered: true });
