/** xAPI 1.0.3 Data 2.4.1: a UUID of RFC 4122 in its canonical form. */
export function isUuid(value: unknown): boolean {
	return (
		typeof value === 'string' &&
		/^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i.test(value)
	);
}

/** An IRI with a scheme: `https://…`, `urn:…`. */
export function isIri(value: unknown): boolean {
	return typeof value === 'string' && /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);
}

/** cmi5 spec 9.7: in UTC; xAPI 1.0.3 Data 4.5: ISO 8601 with a zone, and no `-00:00`. */
export function isUtc(value: unknown): boolean {
	return (
		typeof value === 'string' &&
		/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|\+00:00)$/.test(value) &&
		!Number.isNaN(Date.parse(value))
	);
}

/** xAPI 1.0.3 Data 4.2: a language map has tags of RFC 5646 and texts. */
export function isLanguageMap(value: object): boolean {
	return Object.entries(value).every(
		([tag, text]) => /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(tag) && typeof text === 'string',
	);
}
