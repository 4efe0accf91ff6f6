import { all, atMost, matching, type Format } from './format.ts';

/** SCORM 1.2 RTE 3.4.2, CMIIdentifier: ASCII, no white space, not empty. */
export const cmiIdentifier: Format = all(
	atMost(255),
	matching(/^[\x21-\x7e]+$/, 'is no identifier: ASCII without white space'),
);

/** What may stand in a URI as it is (RFC 3986, without the brackets, which SCORM uses itself), or as %xx. */
const uri = matching(
	/^([\w\-.~:/?#@!$&'()*+,;=]|%[\dA-Fa-f]{2})+$/,
	'is no URI: no white space, no letters outside ASCII',
);
const urn = matching(/^(?!urn:)|^urn:[A-Za-z\d][A-Za-z\d-]{1,31}:.+$/i, 'is no urn:<name>:<rest>');

/** SCORM 2004 4th Ed. RTE 4.1.1.5, long_identifier_type. */
export const longIdentifier: Format = all(atMost(4000), uri, urn);

/** SCORM 2004 4th Ed. RTE 4.1.1.5, short_identifier_type. */
export const shortIdentifier: Format = all(atMost(250), uri);
