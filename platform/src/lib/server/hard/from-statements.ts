import * as v from 'valibot';
import { lessonIn } from './answer.ts';
import type { Answer, Report } from './answer.ts';

/** xAPI verbs of ADL: an answer, and how far somebody is with an objective. */
export const ANSWERED = 'http://adlnet.gov/expapi/verbs/answered';
export const PROGRESSED = 'http://adlnet.gov/expapi/verbs/progressed';

/** Texts by language. */
const texts = v.fallback(v.record(v.string(), v.string()), {});

/** As much of a statement as anybody gets to know: not who, not when, not the response. */
const statement = v.object({
	verb: v.object({ id: v.string() }),
	object: v.object({
		id: v.string(),
		definition: v.fallback(
			v.optional(v.object({ name: v.optional(texts), description: v.optional(texts) }), {}),
			{},
		),
	}),
	result: v.fallback(v.optional(v.object({ success: v.optional(v.boolean()) }), {}), {}),
});

type Statement = v.InferOutput<typeof statement>;

const firstText = (all: Readonly<Record<string, string>> = {}): string =>
	Object.values(all)[0] ?? '';

/** Behind the id of the AU, which may be another in another version; the whole id when there is none. */
const codeOf = (id: string): string => /#(.+)$/.exec(id)?.[1] ?? id;

const answerIn = ({ verb, object, result }: Statement, part: number): readonly Answer[] => {
	if (verb.id !== ANSWERED || result.success === undefined) return [];
	const code = codeOf(object.id);
	const { description, name } = object.definition;
	const question = firstText(description) || firstText(name);
	return [{ decision: `${part} ${code}`, code, question, isBest: result.success }];
};

/**
 * What statements say about decisions. Pure.
 *
 * @param sent statements of one AU in the order they were stored
 * @param part position of the AU in its package
 */
export const reportInStatements = (sent: readonly unknown[], part: number): Report => {
	const known = sent.flatMap((one) => {
		const parsed = v.safeParse(statement, one);
		return parsed.success ? [parsed.output] : [];
	});
	return {
		answers: known.flatMap((one) => answerIn(one, part)),
		lessons: new Map(
			known.flatMap(({ verb, object }) => {
				const lesson = verb.id === PROGRESSED ? lessonIn(codeOf(object.id)) : undefined;
				const title = firstText(object.definition.name);
				return lesson === undefined || title === '' ? [] : [[lesson, title] as const];
			}),
		),
	};
};
