import type { StandardName, StandardRules } from './rule.ts';
import { rulesScorm12 } from './rules-scorm12.ts';
import { rulesScorm2004, rulesScorm2004Third } from './rules-scorm2004.ts';

export const rulesOf: Readonly<Record<StandardName, StandardRules>> = {
	scorm12: rulesScorm12,
	'scorm2004-3rd': rulesScorm2004Third,
	'scorm2004-4th': rulesScorm2004,
};
