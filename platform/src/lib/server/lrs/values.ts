import * as v from 'valibot';

/** An absolute IRI: a scheme, and no white space (RFC 3987). */
export const iri = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:\S+$/i));

/** Any version of UUID; what is left of it is up to whoever made it (xAPI 1.0.3 part two, 2.4.1). */
export const uuid = v.pipe(
	v.string(),
	v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i),
);

const WEEKS = /^P\d+(?:[.,]\d+)?W$/;
const DURATION =
	/^P(?=.)(?:\d+(?:[.,]\d+)?Y)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?D)?(?:T(?=.)(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?S)?)?$/;

/** Whether a text is a duration (ISO 8601 4.4.3, as xAPI 1.0.3 part two, 4.6 uses it). */
export const isDuration = (text: string): boolean => WEEKS.test(text) || DURATION.test(text);

const STAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(Z|[+-]\d{2}(?::?\d{2})?)$/;

/** Whether a text is a point in time in UTC (cmi5 spec 9.7). */
export const isUtc = (text: string): boolean => {
	const zone = STAMP.exec(text)?.[1];
	return (
		zone !== undefined && /^(?:Z|[+]00(?::?00)?)$/.test(zone) && !Number.isNaN(Date.parse(text))
	);
};

/** A text of JSON; anything but JSON is an issue. */
export const json = v.pipe(v.string(), v.parseJson());
