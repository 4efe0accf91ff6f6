/**
 * What only this device knows: own words, the self-assessment, how sure one was, the plan. It is kept under the
 * name of the attempt, so that somebody else who uses the same computer does not meet it; it is no part of the
 * record, and nothing here can send anything.
 */
export interface Notebook {
	/** Whether this device keeps anything. When it does not, the notes last as long as the page. */
	readonly keeps: boolean;
	/** @returns what is written at a place, `''` if nothing is */
	read(place: string): string;
	/** Writes at a place; an empty text clears it. */
	write(place: string, text: string): void;
	/** The places where something is written, in the order in which they were begun. */
	places(): readonly string[];
	/** Takes everything out. */
	clear(): void;
}

interface Options {
	/** May throw: some browsers forbid storage where they show the page. */
	readonly storage: () => Storage;
	/** The course and the attempt. */
	readonly key: string;
}

/** Opens the notebook of an attempt. Never throws. */
export function openNotebook({ storage, key }: Options): Notebook {
	const name = `${key}.notes`;
	const notes = new Map(Object.entries(stored(storage, name)));
	let keeps = canKeep(storage, name);
	const keep = () => {
		keeps = store(storage, name, Object.fromEntries(notes));
	};
	return {
		get keeps() {
			return keeps;
		},
		read: (place) => notes.get(place) ?? '',
		write(place, text) {
			if (text === '') notes.delete(place);
			else notes.set(place, text);
			keep();
		},
		places: () => [...notes.keys()],
		clear() {
			notes.clear();
			keep();
		},
	};
}

function stored(storage: () => Storage, name: string): Record<string, string> {
	try {
		const found: unknown = JSON.parse(storage().getItem(name) ?? '{}');
		const entries = Object.entries(found ?? {}).filter(([, text]) => typeof text === 'string');
		return Object.fromEntries(entries);
	} catch {
		return {};
	}
}

/** An empty notebook leaves nothing behind. */
function store(storage: () => Storage, name: string, notes: Record<string, string>): boolean {
	try {
		if (Object.keys(notes).length === 0) storage().removeItem(name);
		else storage().setItem(name, JSON.stringify(notes));
		return true;
	} catch {
		return false;
	}
}

function canKeep(storage: () => Storage, name: string): boolean {
	try {
		const probe = `${name}.probe`;
		storage().setItem(probe, '1');
		storage().removeItem(probe);
		return true;
	} catch {
		return false;
	}
}
