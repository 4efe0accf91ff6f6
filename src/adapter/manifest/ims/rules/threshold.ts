import type { Element } from '@xmldom/xmldom';
import { all, attribute } from '../../document.ts';
import type { Rules } from '../../rule.ts';
import type { ImsSubject } from '../subject.ts';

const ATTRIBUTES = ['completedByMeasure', 'minProgressMeasure', 'progressWeight'];

/**
 * `adlcp:completionThreshold`, which the editions of SCORM 2004 write in different ways: the 3rd as text, the 4th
 * with attributes. The XSD of the 4th takes any text, and a platform then sees no threshold.
 * Source: adlcp_v1p3.xsd, versions 1.0 and 2.0
 */
export const THRESHOLD_RULES: Rules<ImsSubject> = {
	'completion-threshold-as-text': ({ root, profile }) =>
		all(root, 'completionThreshold')
			.filter((element) => profile.threshold === 'attributes' && element.textContent?.trim())
			.map(
				() =>
					'<completionThreshold> has text, as in the 3rd Edition. Use the attribute minProgressMeasure, or leave it out.',
			),
	'completion-threshold-as-attributes': ({ root, profile }) =>
		all(root, 'completionThreshold')
			.filter((element) => profile.threshold === 'text' && hasAttributes(element))
			.map(
				() =>
					'<completionThreshold> has attributes, as in the 4th Edition. Write the measure as its text, or leave it out.',
			),
};

function hasAttributes(element: Element): boolean {
	return ATTRIBUTES.some((name) => attribute(element, name) !== undefined);
}
