import type { Rules } from '../rule.ts';
import { FILE_RULES } from './rules/files.ts';
import { HREF_RULES } from './rules/hrefs.ts';
import { IDENTIFIER_RULES } from './rules/identifiers.ts';
import { SCHEMA_RULES } from './rules/schema.ts';
import { SCO_RULES } from './rules/sco.ts';
import { THRESHOLD_RULES } from './rules/threshold.ts';
import type { ImsSubject } from './subject.ts';

/** What the XML schemas of an imsmanifest.xml let through. */
export const IMS_RULES: Rules<ImsSubject> = {
	...SCHEMA_RULES,
	...IDENTIFIER_RULES,
	...SCO_RULES,
	...THRESHOLD_RULES,
	...HREF_RULES,
	...FILE_RULES,
};
