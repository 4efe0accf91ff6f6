/**
 * What a value may be. A platform may cut a longer one without a word (the ADL sample run-time does), so the
 * course has to look before it sends.
 */
export interface Limit {
	/** UTF-16 units. */
	readonly chars: number;
	readonly ascii: boolean;
}

/** No limit of ours to watch: the value comes from a fixed vocabulary or a formatter. */
export const noLimit: Limit = { chars: Infinity, ascii: false };

/** SCORM 1.2 RTE 3.4.4: CMIString4096 and CMIString255, ISO 646 characters only. */
export const limits12 = {
	record: { chars: 4096, ascii: true },
	location: { chars: 255, ascii: true },
} as const satisfies Record<string, Limit>;

/** SCORM 2004 4th Ed. RTE 4.2.23 and 4.2.14: the smallest permitted maximum is the most that is safe. */
export const limits2004 = {
	record: { chars: 64_000, ascii: false },
	location: { chars: 1_000, ascii: false },
} as const satisfies Record<string, Limit>;

const ASCII = /^[\t\n\r -~]*$/;

/** Says how a value breaks its limit, `undefined` when it does not. */
export function breachOf(value: string, limit: Limit): string | undefined {
	if (value.length > limit.chars) return `${value.length} characters, at most ${limit.chars}`;
	if (limit.ascii && !ASCII.test(value)) return 'characters outside ASCII';
	return undefined;
}
