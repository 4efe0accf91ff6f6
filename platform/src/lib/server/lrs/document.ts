import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { denied, granted } from '../../refusal.ts';
import type { Judged, RefusalCode } from '../../refusal.ts';
import { json } from './values.ts';

/** A document of any resource: bytes and their media type (xAPI 1.0.3 part three, 2.2). */
export type Document = {
	readonly type: string;
	readonly body: Uint8Array;
	/** ISO 8601. */
	readonly updatedAt: string;
};

/** A document that the platform writes itself. */
export const jsonDocument = (content: unknown, now: Date): Document => ({
	type: 'application/json',
	body: new TextEncoder().encode(JSON.stringify(content)),
	updatedAt: now.toISOString(),
});

/** The ETag of a document: SHA-1 of its bytes in quotes (xAPI 1.0.3 part three, 3.1). */
export const etagOf = ({ body }: Pick<Document, 'body'>): string =>
	`"${createHash('sha1').update(body).digest('hex')}"`;

const listed = (header: string): readonly string[] =>
	header.split(',').map((one) => one.trim().replace(/^W\//, ''));

/**
 * Whether a document may be changed, by `If-Match` and `If-None-Match` (RFC 9110 13.1).
 *
 * @param needsMatch a document that is there is replaced only by somebody who says which one they
 *   have seen: profiles, by PUT (xAPI 1.0.3 part three, 3.1)
 */
export const judgeChange = (
	headers: Headers,
	current: Document | undefined,
	needsMatch: boolean,
): RefusalCode | undefined => {
	const match = headers.get('if-match');
	const noneMatch = headers.get('if-none-match');
	const tag = current && etagOf(current);
	const hits = (header: string): boolean =>
		tag !== undefined && (header.trim() === '*' || listed(header).includes(tag));
	if (match !== null) return hits(match) ? undefined : 'no-match';
	if (noneMatch !== null) return hits(noneMatch) ? 'no-match' : undefined;
	return needsMatch && current ? 'needs-match' : undefined;
};

const isJson = (type: string): boolean => type.split(';')[0]?.trim() === 'application/json';

const objectIn = ({ type, body }: Pick<Document, 'type' | 'body'>) => {
	if (!isJson(type)) return undefined;
	const text = new TextDecoder().decode(body);
	const parsed = v.safeParse(v.pipe(json, v.record(v.string(), v.unknown())), text);
	// A list passes for an object here, but has no properties to merge.
	return parsed.success && !text.trimStart().startsWith('[') ? parsed.output : undefined;
};

/** A document that says it is JSON must be so: whoever reads it back will rely on it. */
export const judgeBody = (one: Pick<Document, 'type' | 'body'>): Judged<undefined> => {
	if (!isJson(one.type)) return granted(undefined);
	const text = new TextDecoder().decode(one.body);
	return v.safeParse(json, text).success ? granted(undefined) : denied('not-json');
};

/**
 * What a POST makes of a document: the top-level properties of both, the newer ones before the older
 * (xAPI 1.0.3 part three, 2.2). Both must be JSON objects.
 */
export const merged = (
	current: Pick<Document, 'type' | 'body'> | undefined,
	posted: Pick<Document, 'type' | 'body'>,
): Judged<Pick<Document, 'type' | 'body'>> => {
	if (!current) return granted(posted);
	const [older, newer] = [objectIn(current), objectIn(posted)];
	if (!older || !newer) return denied('no-merge');
	const body = new TextEncoder().encode(JSON.stringify({ ...older, ...newer }));
	return granted({ type: 'application/json', body });
};
