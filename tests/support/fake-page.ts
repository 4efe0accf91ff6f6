/** A page whose frames, timers and life are run by hand. It has only what a session asks of a window. */
export class FakePage {
	readonly window: Window;
	/** Every kind of event that was ever listened to. */
	readonly heard = new Set<string>();
	readonly stored = new Map<string, string>();
	readonly #target = new EventTarget();
	readonly #document = new EventTarget();
	readonly #frames: (() => void)[] = [];
	readonly #timers = new Map<number, () => void>();
	#visibility = 'visible';
	#timer = 0;

	constructor() {
		const fake = {
			...this.#listeners(this.#target),
			document: Object.defineProperty(this.#listeners(this.#document), 'visibilityState', {
				get: () => this.#visibility,
			}),
			requestAnimationFrame: (run: () => void) => this.#frames.push(run),
			setTimeout: (run: () => void) => this.#addTimer(run),
			clearTimeout: (id: number) => this.#timers.delete(id),
			localStorage: this.#storage(),
		};
		this.window = fake as unknown as Window; // eslint-disable-line @typescript-eslint/consistent-type-assertions -- a session asks for nothing else
	}

	/** Paints one frame. A hidden page never does. */
	frame(): void {
		this.#frames.splice(0).forEach((run) => run());
	}

	/** Lets every timer go off. */
	time(): void {
		const runs = [...this.#timers.values()];
		this.#timers.clear();
		runs.forEach((run) => run());
	}

	visibility(state: 'hidden' | 'visible'): void {
		this.#visibility = state;
		this.#document.dispatchEvent(new Event('visibilitychange'));
	}

	/** @param persisted the browser keeps the page for the back button */
	pageEvent(type: 'pagehide' | 'pageshow', persisted: boolean): void {
		this.#target.dispatchEvent(Object.assign(new Event(type), { persisted }));
	}

	online(): void {
		this.#target.dispatchEvent(new Event('online'));
	}

	#addTimer(run: () => void): number {
		this.#timers.set(++this.#timer, run);
		return this.#timer;
	}

	#listeners(target: EventTarget) {
		return {
			addEventListener: (type: string, listener: EventListener) => {
				this.heard.add(type);
				target.addEventListener(type, listener);
			},
			removeEventListener: (type: string, listener: EventListener) =>
				target.removeEventListener(type, listener),
		};
	}

	#storage() {
		return {
			getItem: (key: string) => this.stored.get(key) ?? null,
			setItem: (key: string, value: string) => void this.stored.set(key, value),
			removeItem: (key: string) => void this.stored.delete(key),
		};
	}
}
