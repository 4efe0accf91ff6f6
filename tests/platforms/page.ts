/** The page of a learner: everything that goes away when the tab does. A dead page does nothing more. */
export interface LearnersPage {
	readonly isDead: () => boolean;
	/** The tab is killed: no event, no last word. */
	readonly die: () => void;
	/** The device's storage as this page sees it. */
	readonly storage: Storage;
}

/** @param device what outlives the page */
export function createPage(device: Storage): LearnersPage {
	let dead = false;
	const storage: Storage = {
		get length() {
			return device.length;
		},
		key: (index) => device.key(index),
		getItem: (key) => device.getItem(key),
		setItem: (key, value) => {
			if (!dead) device.setItem(key, value);
		},
		removeItem: (key) => {
			if (!dead) device.removeItem(key);
		},
		clear: () => {},
	};
	return { isDead: () => dead, die: () => (dead = true), storage };
}
