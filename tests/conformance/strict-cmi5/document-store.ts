/** A document of the State or the Agent Profile resource. */
export interface StoredDocument {
	readonly content: string;
	readonly type: string;
	readonly etag: string;
}

/** Documents by their ids; each write gives a new ETag. */
export interface DocumentStore {
	readonly all: ReadonlyMap<string, StoredDocument>;
	readonly read: (id: string) => StoredDocument | undefined;
	readonly write: (id: string, content: string, type: string) => void;
	readonly remove: (id: string) => void;
}

export function createDocumentStore(): DocumentStore {
	const all = new Map<string, StoredDocument>();
	let writes = 0;
	return {
		all,
		read: (id) => all.get(id),
		write: (id, content, type) => {
			writes += 1;
			all.set(id, { content, type, etag: `"${writes}"` });
		},
		remove: (id) => all.delete(id),
	};
}
