import type { Notebook } from '../notebook/index.ts';

/** The notebook as components see it: what is written shows at once wherever it is read. */
export class Notes {
	#notebook = $state.raw<Notebook>();
	#version = $state(0);

	/** @param notebook reactive; `undefined` before the attempt has a name */
	constructor(notebook?: Notebook) {
		this.#notebook = notebook;
	}

	/** Opens the notebook of the attempt, once it is known which one it is. */
	open(notebook: Notebook): void {
		this.#notebook = notebook;
	}

	/** Whether what is written outlasts the page. */
	get keeps(): boolean {
		return this.#version >= 0 && (this.#notebook?.keeps ?? false);
	}

	read(place: string): string {
		return this.#version >= 0 ? (this.#notebook?.read(place) ?? '') : '';
	}

	write(place: string, text: string): void {
		this.#notebook?.write(place, text);
		this.#version++;
	}

	get places(): readonly string[] {
		return this.#version >= 0 ? (this.#notebook?.places() ?? []) : [];
	}

	clear(): void {
		this.#notebook?.clear();
		this.#version++;
	}
}
