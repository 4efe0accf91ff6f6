import * as v from 'valibot';
import type { CmiTree, CmiValue, CommitRequest } from '../../launch.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

const value: v.GenericSchema<CmiValue> = v.lazy(() =>
	v.union([v.string(), v.number(), v.boolean(), v.null(), v.array(value), tree]),
);
const tree: v.GenericSchema<CmiTree> = v.lazy(() => v.record(v.string(), value));

const call = v.object({
	n: count,
	at: v.pipe(v.string(), v.maxLength(40)),
	method: v.pipe(v.string(), v.maxLength(40)),
	element: v.string(),
	value: v.string(),
	returned: v.string(),
	error: v.pipe(v.number(), v.integer()),
});

const commit = v.object({
	seq: count,
	finish: v.boolean(),
	cmi: tree,
	navRequest: v.string(),
	call: v.exactOptional(call),
});

const request = v.object({
	session: v.pipe(v.string(), v.uuid()),
	calls: v.array(call),
	commit: v.exactOptional(commit),
});

/** Parses the JSON that a player sends; nothing when it is not what a player sends. */
export const parseCommitRequest = (json: string): CommitRequest | undefined => {
	const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), request), json);
	return parsed.success ? parsed.output : undefined;
};
