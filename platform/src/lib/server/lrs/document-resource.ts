import { denied, granted } from '../../refusal.ts';
import { etagOf, judgeBody, judgeChange, merged } from './document.ts';
import type { Document } from './document.ts';
import { answerJson, done } from './reply.ts';
import type { Answer, Asked } from './reply.ts';

/** The documents that one request may see and change. */
export type Drawer = {
	/** The parameter that names a document. */
	readonly idName: 'stateId' | 'profileId';
	/** What an AU must neither change nor remove. */
	readonly readOnly: readonly string[];
	/** Whether PUT may replace a document only for who says which one they have seen. */
	readonly needsMatch: boolean;
	readonly find: (id: string) => Promise<Document | undefined>;
	readonly list: () => Promise<readonly (Document & { readonly id: string })[]>;
	readonly put: (id: string, document: Document) => Promise<void>;
	readonly remove: (id: string) => Promise<void>;
};

const ids = async (drawer: Drawer, asked: Asked): Promise<Answer> => {
	if (asked.method !== 'GET') return denied('parameter', drawer.idName);
	const since = asked.query.get('since');
	const from = since === null ? -Infinity : Date.parse(since);
	if (Number.isNaN(from)) return denied('parameter', 'since');
	const newer = (await drawer.list()).filter(({ updatedAt }) => Date.parse(updatedAt) > from);
	return answerJson(newer.map(({ id }) => id));
};

const read = async (drawer: Drawer, id: string): Promise<Answer> => {
	const found = await drawer.find(id);
	if (!found) return denied('nothing-there', id);
	const { body, type, updatedAt } = found;
	return granted({ status: 200, body, type, updatedAt, etag: etagOf(found) });
};

const write = async (drawer: Drawer, asked: Asked, id: string, now: Date): Promise<Answer> => {
	const type = asked.headers.get('content-type') ?? 'application/octet-stream';
	const sent = { type, body: asked.body };
	const sound = judgeBody(sent);
	if (!sound.ok) return denied(sound.refusal.code, id);
	const next = asked.method === 'POST' ? merged(await drawer.find(id), sent) : granted(sent);
	if (!next.ok) return denied(next.refusal.code, id);
	await drawer.put(id, { ...next.value, updatedAt: now.toISOString() });
	return done;
};

/** Reads, writes, merges or removes a document (xAPI 1.0.3 part three, 2.2). */
export const documentResource = async (
	drawer: Drawer,
	asked: Asked,
	now: Date,
): Promise<Answer> => {
	const id = asked.query.get(drawer.idName) ?? '';
	if (id === '') return ids(drawer, asked);
	if (asked.method === 'GET') return read(drawer, id);
	if (drawer.readOnly.includes(id)) return denied('read-only', id);
	const needsMatch = drawer.needsMatch && asked.method === 'PUT';
	const clash = judgeChange(asked.headers, await drawer.find(id), needsMatch);
	if (clash) return denied(clash, id);
	if (asked.method !== 'DELETE') return write(drawer, asked, id, now);
	await drawer.remove(id);
	return done;
};
