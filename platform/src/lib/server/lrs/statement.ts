import * as v from 'valibot';
import { denied, granted } from '../../refusal.ts';
import type { Judged } from '../../refusal.ts';
import { iri, isDuration, uuid } from './values.ts';

/*
 * A statement as an AU sends it (xAPI 1.0.3 part two, 2): what cmi5 looks at is looked at closely,
 * the rest is kept as it is. Properties that xAPI does not know are refused where it forbids them.
 */

const extensions = v.record(iri, v.unknown());
const languageMap = v.record(v.string(), v.string());

const account = v.strictObject({ homePage: iri, name: v.string() });
const agent = v.looseObject({
	objectType: v.exactOptional(v.literal('Agent')),
	account: v.exactOptional(account),
});

const activity = v.looseObject({
	objectType: v.exactOptional(v.literal('Activity')),
	id: iri,
});

const otherObject = v.looseObject({
	objectType: v.picklist(['Agent', 'Group', 'SubStatement', 'StatementRef']),
});

// A single activity stands for a list of one (xAPI 1.0.3 part two, 2.4.6.2).
const activities = v.union([
	v.array(activity),
	v.pipe(
		activity,
		v.transform((one) => [one]),
	),
]);

const score = v.strictObject({
	scaled: v.exactOptional(v.number()),
	raw: v.exactOptional(v.number()),
	min: v.exactOptional(v.number()),
	max: v.exactOptional(v.number()),
});

const result = v.strictObject({
	score: v.exactOptional(score),
	success: v.exactOptional(v.boolean()),
	completion: v.exactOptional(v.boolean()),
	response: v.exactOptional(v.string()),
	duration: v.exactOptional(v.pipe(v.string(), v.check(isDuration))),
	extensions: v.exactOptional(extensions),
});

const context = v.strictObject({
	registration: v.exactOptional(uuid),
	instructor: v.exactOptional(v.looseObject({})),
	team: v.exactOptional(v.looseObject({})),
	contextActivities: v.exactOptional(
		v.strictObject({
			parent: v.exactOptional(activities),
			grouping: v.exactOptional(activities),
			category: v.exactOptional(activities),
			other: v.exactOptional(activities),
		}),
	),
	revision: v.exactOptional(v.string()),
	platform: v.exactOptional(v.string()),
	language: v.exactOptional(v.string()),
	statement: v.exactOptional(v.looseObject({ objectType: v.literal('StatementRef'), id: uuid })),
	extensions: v.exactOptional(extensions),
});

const statement = v.strictObject({
	id: uuid,
	actor: agent,
	verb: v.strictObject({ id: iri, display: v.exactOptional(languageMap) }),
	object: v.union([activity, otherObject]),
	result: v.exactOptional(result),
	context: v.exactOptional(context),
	timestamp: v.exactOptional(v.string()),
	stored: v.exactOptional(v.string()),
	authority: v.exactOptional(v.looseObject({})),
	version: v.exactOptional(v.pipe(v.string(), v.regex(/^1\.0(?:\.\d+)?$/))),
	attachments: v.exactOptional(v.array(v.unknown())),
});

/** A statement that is made as xAPI asks. */
export type Statement = v.InferOutput<typeof statement>;

/**
 * Reads a statement.
 *
 * @param sent parsed JSON
 * @returns the statement; the refusal names the first property that is wrong
 */
export const parseStatement = (sent: unknown): Judged<Statement> => {
	const parsed = v.safeParse(statement, sent, { abortEarly: true });
	if (!parsed.success) {
		const path = v.getDotPath(parsed.issues[0]) ?? 'statement';
		// cmi5 spec 9.1: not the LRS but the AU gives every statement its id.
		return denied(path === 'id' ? 'id' : 'shape', path);
	}
	return parsed.output.attachments === undefined ? granted(parsed.output) : denied('attachments');
};

/** The ids of one list of the context's activities. */
export const contextIds = (one: Statement, list: 'grouping' | 'category'): readonly string[] =>
	(one.context?.contextActivities?.[list] ?? []).map(({ id }) => id);

/** The id of the activity that a statement is about; nothing when it is about something else. */
export const objectId = (one: Statement): string | undefined =>
	'id' in one.object && typeof one.object.id === 'string' ? one.object.id : undefined;
