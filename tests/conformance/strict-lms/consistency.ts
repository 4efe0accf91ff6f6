import { judgedAtEnd, judgedStatus } from './judgement.ts';
import type { StandardRules } from './rule.ts';
import { countOf, fieldsOf, numberOf, type ReadonlyValues } from './values.ts';

/** What contradicts itself in what is about to be kept. */
export function contradictions(rules: StandardRules, values: ReadonlyValues): readonly string[] {
	const objectives = Array.from(
		{ length: countOf(values, 'cmi.objectives') },
		(_, index) => `cmi.objectives.${index}.score`,
	);
	return [
		...verdicts(rules, values),
		...[rules.names.score, ...objectives].flatMap((score) => scoreOutside(values, score)),
		...repeats(rules, values),
	];
}

/** A status that the platform will judge otherwise, from the score and the progress of the course itself. */
function verdicts(rules: StandardRules, values: ReadonlyValues): readonly string[] {
	const { status, success } = rules.names;
	const judgements: readonly (readonly [string, string | undefined])[] = success
		? [status, success].map((element) => [element, judgedStatus(rules, values, element)])
		: [[status, judgedAtEnd(rules, values)]];
	return judgements.flatMap(([element, judged]) => {
		const said = values.get(element) ?? '';
		return judged !== undefined && contradicts(said, judged)
			? [`${element} is ${said}, and by score or progress ${judged}`]
			: [];
	});
}

/** Only a verdict can be contradicted; that `completed` becomes `passed` in SCORM 1.2 is none. */
function contradicts(said: string, judged: string): boolean {
	const isVerdict = ['passed', 'failed', 'completed'].includes(said);
	return isVerdict && judged !== said && !(said === 'completed' && judged === 'passed');
}

function scoreOutside(values: ReadonlyValues, score: string): readonly string[] {
	const raw = numberOf(values, `${score}.raw`);
	const min = numberOf(values, `${score}.min`) ?? -Infinity;
	const max = numberOf(values, `${score}.max`) ?? Infinity;
	if (min > max) return [`${score}.min ${min} is more than max ${max}`];
	return raw === undefined || (raw >= min && raw <= max)
		? []
		: [`${score}.raw ${raw} is not within ${min} and ${max}`];
}

/** The same answer at the same moment to the same question is one answer, and was sent twice. */
function repeats({ names }: StandardRules, values: ReadonlyValues): readonly string[] {
	const path = 'cmi.interactions';
	const seen = new Map<string, number>();
	return fieldsOf(values, path, 'id').flatMap(({ index, value: id }) => {
		const field = (name: string) => values.get(`${path}.${index}.${name}`);
		const time = field(names.interactionTime);
		if (time === undefined) return [];
		const key = JSON.stringify([id, time, field(names.interactionResponse)]);
		const first = seen.get(key);
		if (first === undefined) seen.set(key, index);
		return first === undefined
			? []
			: [`interaction ${id} is recorded twice, as ${first} and ${index}`];
	});
}
